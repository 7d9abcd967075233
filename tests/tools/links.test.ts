import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

const pages = [
  ...readdirSync(ROOT).filter((file) => file.endsWith(".md")),
  ...readdirSync(path.join(ROOT, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

/** What a page links to, and the files it names between backquotes. */
function references(page: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), "utf8");
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target);
  const files = [...text.matchAll(/`((?:src|data|tools|tests|docs)\/[\w./-]+)`/g)];
  return [
    ...links
      .filter((target) => !/^https?:/.test(target))
      .map((target) => path.join(path.dirname(page), target)),
    ...files.map(([, file = ""]) => file),
  ];
}

describe.each(pages)("%s", (page) => {
  it("names only files that exist", () => {
    const missing = references(page).filter((file) => !existsSync(path.join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  it("names only scripts that exist", () => {
    const text = readFileSync(path.join(ROOT, page), "utf8");
    const scripts: unknown = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
    for (const script of named) expect(scripts).toHaveProperty(["scripts", script]);
  });
});

describe("README.md", () => {
  it("gives a reason for every package", () => {
    const text = readFileSync(path.join(ROOT, "README.md"), "utf8");
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);
    const isNamed = (dependency: string) =>
      named.some((name) =>
        name.endsWith("/*") ? dependency.startsWith(name.slice(0, -1)) : name === dependency,
      );
    expect(dependencies().filter((dependency) => !isNamed(dependency))).toEqual([]);
  });
});

function dependencies(): readonly string[] {
  const text = readFileSync(path.join(ROOT, "package.json"), "utf8");
  return [...text.matchAll(/"((?:@[\w.-]+\/)?[\w.-]+)": "[\^~]?\d/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "version");
}
