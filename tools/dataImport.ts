import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Change } from "./importedPart.ts";
import { planImport } from "./importRecord.ts";
import { formatProblems } from "./readRecord.ts";
import { readFolder } from "./recordFiles.ts";

/** `npm run data:import -- <folder> [into]`: brings a researched record into `data/`, or says why it cannot. */
function importInto(from: string, into: string): number {
  const plan = planImport(readFolder(from), readFolder(into));
  if (plan.status === "invalid") {
    console.error(`${formatProblems(plan.problems)} Nothing was written.`);
    return 1;
  }
  for (const file of plan.removals) rmSync(path.join(into, file));
  for (const [file, text] of plan.writes) {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    writeFileSync(path.join(into, file), text);
  }
  console.log(formatChanges(plan.changes));
  return 0;
}

const HEADINGS = {
  added: "Added",
  changed: "Changed",
  missing: "Gone missing from the incoming record, kept here",
} as const satisfies Record<Change["how"], string>;

function formatChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing has changed.";
  const hows = ["added", "changed", "missing"] as const;
  return hows
    .map((how) => ({ how, rows: changes.filter((change) => change.how === how) }))
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ how, rows }) => `${HEADINGS[how]} (${rows.length}):\n${rows.map(formatChange).join("\n")}`,
    )
    .join("\n\n");
}

function formatChange({ kind, id, fields }: Change): string {
  return `  ${kind} ${id}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`;
}

const [from, into = "data"] = process.argv.slice(2);
if (from === undefined || !existsSync(from)) {
  console.error(
    `${from === undefined ? "Which folder?" : `${from}: no such folder.`} npm run data:import -- ../shared/dataset`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = importInto(path.resolve(from), path.resolve(into));
}
