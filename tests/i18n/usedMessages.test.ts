import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { en } from "#i18n/messages/en.ts";

const catalogues = path.join("i18n", "messages");
const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(catalogues))
  .map((file) => readFileSync(path.join("src", file), "utf8"))
  .join("\n");

const literals = new Set([...source.matchAll(/["`]([\w.-]+)["`]/g)].map((match) => match[1]));
/** Templates such as `role.${role}`, as the beginning and end between which a key may have anything. */
const templates = [...source.matchAll(/`([\w.-]+\.)\$\{[^`]*?\}([\w.-]*)`/g)].map((match) => ({
  start: String(match[1]),
  end: String(match[2]),
}));

function isSaid(key: string): boolean {
  const stem = key.replace(/\.(?:one|other)$/, "");
  return [key, stem].some(
    (name) =>
      literals.has(name) ||
      templates.some(({ start, end }) => name.startsWith(start) && name.endsWith(end)),
  );
}

it("has no message that no part of the page says", () => {
  expect(Object.keys(en).filter((key) => !isSaid(key))).toEqual([]);
});

it("would notice one", () => {
  expect(isSaid("glance.nobodySaysThis")).toBe(false);
});
