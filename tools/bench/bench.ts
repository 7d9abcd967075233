import { mkdirSync, writeFileSync } from "node:fs";
import { parseBenchPlan } from "./benchPlan.ts";
import { benchTable } from "./benchTable.ts";
import { describeMachine, machineText } from "./machine.ts";
import { runBench } from "./runBench.ts";

/**
 * `npm run bench [-- part …] [--quick] [--sizes 350,10000]`: measures every part, or those named, in one run on this
 * machine, and ends with a table in markdown. The table is also written to `.cache/bench.md`, with every number behind
 * it to `.cache/bench.json`. A missed budget is no failure, as clocks differ; a part that cannot be measured is one.
 */
const read = parseBenchPlan(process.argv.slice(2));
if (read.status === "invalid") {
  console.error(read.reason);
  process.exit(1);
}
const start = performance.now();
const machine = await describeMachine();
const { rows, numbers, failures } = await runBench(read.plan);
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
const text = `${machineText(machine)}; ${minutes} minutes\n\n${benchTable(rows)}\n`;
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/bench.md", text);
writeFileSync(".cache/bench.json", `${JSON.stringify({ machine, rows, numbers }, null, 2)}\n`);
console.log(`\n${text}\nWritten to .cache/bench.md and .cache/bench.json`);
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
