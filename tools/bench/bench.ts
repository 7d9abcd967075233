import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchSelection, selectionTable } from "./selectionBench.ts";

/** `npm run bench [-- --sizes 1000,100000]`: prints tables in markdown, and writes the numbers as JSON. */
const sizes = readSizes(process.argv) ?? [1000, 10_000, 100_000, 1_000_000];
const machine = {
  cpu: os.cpus()[0]?.model ?? "unknown",
  cores: os.cpus().length,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
};
console.log(
  `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}\n`,
);

const selection = benchSelection(sizes);
console.log(`## Selection: build, then change one filter and read everything\n`);
console.log(selectionTable(selection));

const file = path.resolve(".cache/bench.json");
mkdirSync(path.dirname(file), { recursive: true });
const numbers = selection.map(({ results: _, ...run }) => run);
writeFileSync(file, `${JSON.stringify({ machine, selection: numbers }, null, 2)}\n`);
console.log(`\nAs JSON: ${path.relative(".", file)}`);

function readSizes(args: readonly string[]): readonly number[] | null {
  const at = args.indexOf("--sizes");
  const given = at === -1 ? [] : (args[at + 1] ?? "").split(",").map(Number);
  return given.length > 0 && given.every((size) => Number.isInteger(size) && size > 0)
    ? given
    : null;
}
