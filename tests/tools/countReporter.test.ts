import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Runs the given test files with the reporter alone; gives its last line and the exit code. */
function runTests(folder: string): {
  readonly lastLine: string | undefined;
  readonly code: number;
} {
  const vitest = path.join(ROOT, "node_modules/vitest/vitest.mjs");
  const reporter = path.join(ROOT, "tools/countReporter.ts");
  const args = [
    vitest,
    "run",
    "--root",
    folder,
    "--config",
    "none.config.js",
    "--reporter",
    reporter,
  ];
  try {
    const output = execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
    return { lastLine: output.trimEnd().split("\n").at(-1), code: 0 };
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "status" in error)) throw error;
    return {
      lastLine: String(error.stdout).trimEnd().split("\n").at(-1),
      code: Number(error.status),
    };
  }
}

describe("the last line of a test run", () => {
  let folder = "";
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const testFile = (body: string) =>
    `import { it, expect, describe, beforeAll } from "vitest";\n${body}`;

  beforeAll(() => {
    mkdirSync(path.join(ROOT, ".cache"), { recursive: true });
    folder = mkdtempSync(path.join(ROOT, ".cache/count-"));
    write("none.config.js", "export default {};");
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("counts what passed", () => {
    write(
      "a.test.js",
      testFile('it("one", () => {}); it("two", () => {}); it.skip("three", () => {});'),
    );
    expect(runTests(folder)).toEqual({ lastLine: "2 passed, 0 failed", code: 0 });
  });

  it("counts what failed, a file that does not load and a set-up that throws among it", () => {
    write("b.test.js", testFile('it("one", () => { expect(1).toBe(2); }); it("two", () => {});'));
    write("c.test.js", 'import "./there-is-no-such-file.js";');
    write(
      "d.test.js",
      testFile(
        'describe("d", () => { beforeAll(() => { throw new Error("no"); }); it("one", () => {}); });',
      ),
    );
    const { lastLine, code } = runTests(folder);
    expect(lastLine).toMatch(/^3 passed, [3-9] failed$/);
    expect(code).toBe(1);
  });
});
