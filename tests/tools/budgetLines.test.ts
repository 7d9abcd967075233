import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { budgetLines, scriptsOfEntry } from "#tools/budgetLines.ts";

describe("the budgets", () => {
  let site = "";

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  };

  beforeEach(() => {
    site = mkdtempSync(path.join(tmpdir(), "forum-budgets-"));
    write("index.html", '<script type="module" crossorigin src="/assets/page.js"></script>');
    write(
      "assets/page.js",
      'import{a}from"./shared.js";import"./side.js";export*from"./more.js";import("./late.js");',
    );
    write("assets/shared.js", 'import * as deep from "./deep.js";');
    write("assets/side.js", "1");
    write("assets/more.js", "2");
    write("assets/deep.js", 'import{a}from"./page.js"');
    write("assets/late.js", 'import"./laterStill.js"');
    write("assets/laterStill.js", "3");
    write("assets/record-1/index.json", "{}");
  });

  afterEach(() => rmSync(site, { recursive: true }));

  it("count the scripts of the page and what they import statically, once each", () => {
    expect([...scriptsOfEntry(site)].sort()).toEqual([
      "assets/deep.js",
      "assets/more.js",
      "assets/page.js",
      "assets/shared.js",
      "assets/side.js",
    ]);
  });

  it("count scripts that the page preloads", () => {
    write("index.html", '<link rel="modulepreload" href="./assets/late.js">');
    expect([...scriptsOfEntry(site)].sort()).toEqual(["assets/late.js", "assets/laterStill.js"]);
  });

  it("measure what is sent, not what is stored", () => {
    write("assets/side.js", "x".repeat(200_000));
    const [script, index] = budgetLines(site);
    expect(script?.bytes).toBeLessThan(2_000);
    expect(index?.bytes).toBe(gzipSync("{}", { level: 9 }).length);
  });

  it("do not pass a page without a script, or a site without an index", () => {
    rmSync(path.join(site, "assets/record-1"), { recursive: true });
    expect(() => budgetLines(site)).toThrow("index.json");
    write("index.html", "<p>empty</p>");
    expect(() => scriptsOfEntry(site)).toThrow("no script");
  });
});
