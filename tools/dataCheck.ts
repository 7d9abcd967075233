import path from "node:path";
import { formatProblem } from "#model/problems.ts";
import { checkRecord, formatProblems } from "./readRecord.ts";

/** `npm run data:check`: says everything that is wrong with the record, then what somebody should look at. */
const checked = checkRecord(path.resolve(process.argv[2] ?? "data"));
if (checked.status === "invalid") {
  console.error(formatProblems(checked.problems));
  process.exitCode = 1;
}
if (checked.warnings.length > 0)
  console.log(
    `To look at (${checked.warnings.length}):\n\n${checked.warnings.map(formatProblem).join("\n\n")}\n`,
  );
if (checked.status === "valid") console.log(`${checked.record.events.length} events, no problems.`);
