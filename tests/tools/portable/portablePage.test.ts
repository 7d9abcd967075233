import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { portablePage } from "#tools/portable/portablePage.ts";

const parts = {
  page: readFileSync("index.html", "utf8"),
  boot: "boot();\n",
  icon: "<svg></svg>",
  script: 'const end = "</script>", comment = "<!-- not one -->";',
  styles: "body { color: black; }",
  documents: new Map([
    ["index.json", '{"format":1}'],
    ["events/2022-01-01-b.json", '{"id":"b"}'],
    ["events/2021-01-01-a.json", '{"id":"a"}'],
  ]),
};
const page = portablePage(parts);

function elements(tag: "script" | "style"): readonly { attributes: string; content: string }[] {
  const found = page.matchAll(new RegExp(`<${tag}([^>]*)>(.*?)</${tag}>`, "gs"));
  return [...found].map(([, attributes = "", content = ""]) => ({ attributes, content }));
}

describe("the one file", () => {
  it("allows exactly the scripts and styles in it, by their hashes", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const run = elements("script").filter(({ attributes }) => !attributes.includes("text/plain"));
    expect(run).toHaveLength(2);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toContain(`script-src ${run.map(({ content }) => hash(content)).join(" ")};`);
    expect(policy).toContain(`style-src ${hash(parts.styles)};`);
    expect(policy).not.toContain("unsafe");
  });

  it("lets nothing in the code end its element", () => {
    const main = elements("script").find(({ attributes }) => attributes.includes("module"));
    expect(main?.content).toBe('const end = "<\\/script>", comment = "\\x3C!-- not one -->";');
  });

  it("names no other file", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it("holds each document, those of a folder in one block", () => {
    const blocks = new Map(
      elements("script").flatMap(({ attributes, content }) => {
        const id = / id="([^"]+)"/.exec(attributes)?.[1];
        return id ? [[id, gunzipSync(Buffer.from(content, "base64")).toString()] as const] : [];
      }),
    );
    expect([...blocks.keys()].sort()).toEqual(["events/", "index.json"]);
    expect(blocks.get("index.json")).toBe('{"format":1}');
    expect(JSON.parse(blocks.get("events/") ?? "")).toEqual({
      "events/2021-01-01-a.json": '{"id":"a"}',
      "events/2022-01-01-b.json": '{"id":"b"}',
    });
  });

  it("does not come of a page it does not know", () => {
    expect(() => portablePage({ ...parts, page: "<html></html>" })).toThrow("<head>");
  });
});
