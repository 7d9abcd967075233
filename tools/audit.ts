import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type Finding, isGrave, shippedFindings } from "#tools/audit/shippedFindings.ts";

/**
 * `npm run audit`: asks the registry for known weaknesses of the packages that ship, and fails where one is graded
 * high or critical. Not every registry answers; then nothing is known, which is said, and is no failure of the code.
 */
const { stdout } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8" });
const audit = shippedFindings(parsed(stdout), parsed(readFileSync("package-lock.json", "utf8")));
if (audit.isAnswered) {
  for (const finding of audit.findings) console.log(describe(finding));
  const grave = audit.findings.filter(isGrave);
  const mark = grave.length === 0 ? "✓" : "✗";
  console.log(
    `${mark} packages that ship with a weakness graded high or critical: ${grave.length}`,
  );
  process.exitCode = grave.length === 0 ? 0 : 1;
} else {
  console.log("! NOT KNOWN whether what ships has weaknesses: the registry did not say.");
  console.log(`  ${audit.reason}\n  Run npm run audit where it answers, before a release.`);
}

function describe(finding: Finding): string {
  const mark = isGrave(finding) ? "✗" : "!";
  return [`${mark} ${finding.name}: ${finding.severity}`, ...finding.reasons].join("\n    ");
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
