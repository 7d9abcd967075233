import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FAIR, folderOf, SESSION, smallFiles } from "#fixtures/broken/smallFolder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "record-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeFolder(name: string) {
  const target = path.join(folder, name);
  for (const [file, { text }] of folderOf(smallFiles()).files) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    writeFileSync(path.join(target, file), text);
  }
  return target;
}

/** Runs a tool as `npm run` would and gives its exit code and all it printed. */
async function run(tool: string, ...args: readonly string[]) {
  const node = promisify(execFile);
  try {
    const { stdout } = await node(process.execPath, ["--import", "tsx", `tools/${tool}`, ...args]);
    return { code: 0, printed: stdout };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stdout" in error && "stderr" in error))
      throw error;
    return { code: error.code, printed: `${String(error.stdout)}${String(error.stderr)}` };
  }
}

const contents = (target: string) =>
  readdirSync(target, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, readFileSync(path.join(target, file), "utf8")]);

describe("npm run data:import", { timeout: 30_000 }, () => {
  it("writes what comes in, prints what it did, and does nothing the second time", async () => {
    const research = writeFolder("research");
    const data = writeFolder("data");
    rmSync(path.join(data, SESSION));
    const first = await run("dataImport.ts", research, data);
    expect(first.code).toBe(0);
    expect(first.printed).toContain("Added (1):\n  event 2022-11-03-hunan-session");
    const written = contents(data);
    const second = await run("dataImport.ts", research, data);
    expect(second).toEqual({ code: 0, printed: "Nothing has changed.\n" });
    expect(contents(data)).toEqual(written);
  });

  it("writes nothing where anything is broken", async () => {
    const research = writeFolder("research");
    const data = writeFolder("data");
    const before = contents(data);
    rmSync(path.join(data, SESSION));
    cpSync(path.join(research, SESSION), path.join(data, SESSION));
    writeFileSync(path.join(research, FAIR), '{ "id": ');
    const { code, printed } = await run("dataImport.ts", research, data);
    expect(code).toBe(1);
    expect(printed).toContain(`research/${FAIR}\n  path      line 1, column 9`);
    expect(printed).toContain("Nothing was written.");
    expect(contents(data)).toEqual(before);
  });
});

describe("npm run data:check", { timeout: 30_000 }, () => {
  it("exits with 0 for a sound record", async () => {
    expect(await run("dataCheck.ts", writeFolder("data"))).toEqual({
      code: 0,
      printed: "2 events, no problems.\n",
    });
  });

  it("prints every problem and exits with 1", async () => {
    const data = writeFolder("data");
    writeFileSync(path.join(data, "people.json"), '{ "people": [], }');
    const { code, printed } = await run("dataCheck.ts", data);
    expect(code).toBe(1);
    expect(printed).toContain("data/people.json\n  path      line 1, column 15\n  found     , }");
    expect(printed).toContain("1 problem in the record.");
  });
});
