import { readFileSync } from "node:fs";
import path from "node:path";
import { budgetLines } from "./budgetLines.ts";

/** `npm run budgets [folder]`: measures the built site and fails where it is over budget. */
const site = path.resolve(process.argv[2] ?? "dist");
const lines = budgetLines(site);
const [script] = lines;
const withRecharts = script?.files.filter(({ file }) =>
  readFileSync(path.join(site, file), "utf8").includes("recharts-"),
);
for (const { what, bytes, limit, files } of lines) {
  const mark = bytes <= limit ? "✓" : "✗";
  console.log(`${mark} ${what.padEnd(38)} ${kilobytes(bytes)} of ${kilobytes(limit)} gzip`);
  for (const part of files) console.log(`    ${kilobytes(part.bytes).padStart(9)}  ${part.file}`);
}
if (withRecharts?.length)
  console.log(
    `✗ Recharts is loaded with the page: ${withRecharts.map(({ file }) => file).join(", ")}`,
  );
const isGood = lines.every(({ bytes, limit }) => bytes <= limit) && !withRecharts?.length;
process.exitCode = isGood ? 0 : 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
