import { spawn } from "node:child_process";

/**
 * `npm run check`: everything that can be said of the code and the record without running the tests.
 * Steps run two at a time; each prints one line, and its output only where it failed.
 */
const STEPS: readonly { readonly name: string; readonly script: string }[] = [
  { name: "types", script: "types" },
  { name: "lint, import directions", script: "lint" },
  { name: "format", script: "format:check" },
  { name: "unused code", script: "unused" },
  { name: "the record", script: "data:check" },
  { name: "generated files", script: "generate:check" },
  { name: "budgets", script: "budgets:check" },
];

type Result = {
  readonly name: string;
  readonly isGood: boolean;
  readonly output: string;
  readonly seconds: number;
};

const waiting = [...STEPS];
const results = (await Promise.all([work(), work()])).flat();
const failed = results.filter(({ isGood }) => !isGood);
for (const { name, output } of failed) console.log(`\n── ${name}\n${output.trim()}`);
console.log(
  failed.length === 0
    ? `\nAll ${results.length} checks passed.`
    : `\n${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work(): Promise<readonly Result[]> {
  const done: Result[] = [];
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const result = await runStep(step.name, step.script);
    const mark = result.isGood ? "✓" : "✗";
    console.log(`${mark} ${result.name.padEnd(26)} ${result.seconds.toFixed(1)} s`);
    done.push(result);
  }
  return done;
}

function runStep(name: string, script: string): Promise<Result> {
  const start = performance.now();
  const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    const finish = (isGood: boolean) =>
      resolve({ name, isGood, output, seconds: (performance.now() - start) / 1000 });
    child.on("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}
