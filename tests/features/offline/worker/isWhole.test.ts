import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isWhole } from "#features/offline/worker/isWhole.ts";

const script = "import('./a.js');";
const page = (scripts: string) => `<!doctype html><html><head>${scripts}</head></html>`;
const app = '<script src="/forums/boot.js" data-app="/forums/assets/first-1.js"></script>';

const FILES = [
  { url: "index.html", revision: "1" },
  { url: "boot.js", revision: "1", integrity: integrityOf(script) },
  { url: "assets/first-1.js", revision: null, integrity: integrityOf(script) },
] as const;
const [PAGE, , FIRST] = FILES;

describe("a kept file with a hash", () => {
  it.each([
    ["all of it", script, true],
    ["half of it", script.slice(0, 8), false],
    ["nothing of it", "", false],
    ["as much of something else", script.replace("a", "b"), false],
  ])("that is %s", async (_, text, expected) => {
    expect(await isWhole(FIRST, new Response(text), FILES)).toBe(expected);
  });

  it("is not whole where the host said that it had none", async () => {
    expect(await isWhole(FIRST, new Response(script, { status: 503 }), FILES)).toBe(false);
  });
});

describe("the kept page", () => {
  it.each([
    ["is whole", page(app), true],
    ["is whole with what a host adds", page(`${app}<script src="https://x/assets/y.js">`), true],
    ["is not, cut short", page(app).slice(0, -10), false],
    ["is not, empty", "", false],
    ["is not that of a newer site", page(app.replace("-1.js", "-2.js")), false],
    ["is not a page of the host's own", page(""), false],
  ])("%s", async (_, text, expected) => {
    expect(await isWhole(PAGE, new Response(text), FILES)).toBe(expected);
  });
});

function integrityOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
