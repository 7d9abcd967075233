import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const EVENT = "2022-11-03-hunan-digital-low-carbon-forum";
const ROOT = path.resolve(import.meta.dirname, "../../..");

const temporary = mkdtempSync(path.join(tmpdir(), "publication-"));
const data = path.join(temporary, "data");
const site = path.join(temporary, "site");
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Builds the site of a record of one event, in a process of its own, as `npm run build` does. */
beforeAll(() => {
  writeSmallRecord();
  const config = path.join(ROOT, "node_modules", `.publication-test-${process.pid}.ts`);
  writeFileSync(config, configText());
  const build = spawnSync(
    process.execPath,
    [path.join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--config", config],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  rmSync(config);
  if (build.status !== 0) throw new Error(build.stderr);
}, 120_000);

/** The record of one event, with only the people and the series it names. */
function writeSmallRecord(): void {
  cpSync("data", data, {
    recursive: true,
    filter: (file) => !/\/events\/.*\.json$/.test(file) || file.includes(EVENT),
  });
  const event = readFileSync(path.join(data, "events/2022", `${EVENT}.json`), "utf8");
  for (const list of ["people", "series"]) {
    const file = path.join(data, `${list}.json`);
    const content = JSON.parse(readFileSync(file, "utf8")) as Readonly<
      Record<string, readonly { readonly id: string }[]>
    >;
    const named = content[list]?.filter(({ id }) => event.includes(`"${id}"`));
    writeFileSync(file, JSON.stringify({ ...content, [list]: named }));
  }
  writeFileSync(path.join(data, "distinct.json"), JSON.stringify({ pairs: [] }));
}

function configText(): string {
  const tools = JSON.stringify(path.join(ROOT, "tools"));
  return `
import tailwindcss from "@tailwindcss/vite";
import { contentSecurityPlugin } from ${tools.slice(0, -1)}/contentSecurityPlugin.ts";
import { publicationPlugin } from ${tools.slice(0, -1)}/publication/publicationPlugin.ts";
import { recordPlugin } from ${tools.slice(0, -1)}/recordPlugin.ts";
export default {
  root: ${JSON.stringify(ROOT)},
  logLevel: "error",
  plugins: [
    tailwindcss(),
    recordPlugin(${JSON.stringify(data)}),
    contentSecurityPlugin(),
    publicationPlugin({
      folder: ${JSON.stringify(data)},
      cache: ${JSON.stringify(path.join(temporary, "cache"))},
      siteUrl: "https://example.org/forums",
      hasCards: true,
    }),
  ],
  build: { outDir: ${JSON.stringify(site)}, target: "es2023", emptyOutDir: true },
};`;
}

const read = (file: string) => readFileSync(path.join(site, file), "utf8");

describe("a built site", () => {
  it("has a page of the event with the style sheet and the fonts that were built", () => {
    const page = read(`events/${EVENT}/index.html`);
    const [, sheet = ""] = /<link rel="stylesheet" href="\.\.\/\.\.\/([^"]+)"/.exec(page) ?? [];
    expect(sheet).toMatch(/^assets\/page-[0-9a-f]{8}\.css$/);
    const fonts = [...read(sheet).matchAll(/url\("([^"]+)"\)/g)].map(([, font = ""]) => font);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(existsSync(path.join(site, "assets", font))).toBe(true);
    expect(read(sheet)).toContain("light-dark(");
  });

  it("names the same version of the record as the dashboard's index", () => {
    const folder = readdirSync(path.join(site, "assets")).find((name) =>
      name.startsWith("record-"),
    );
    const index = read(`assets/${folder ?? ""}/index.json`);
    const hash = /"hash":"([0-9a-f]{12})"/.exec(index)?.[1] ?? "none";
    expect(hash).not.toBe("none");
    expect(read(`events/${EVENT}/index.html`)).toContain(hash);
    expect(read("data/datapackage.json")).toContain(hash);
  });

  it("has the data, its schemas, a card, the feed and the files for hosts", () => {
    const files = [
      "data/events.json",
      "data/figures.csv",
      "data/schema/event.schema.json",
      `cards/${EVENT}.png`,
      "cards/site.png",
      "feed.xml",
      "sitemap.xml",
      "robots.txt",
      "404.html",
      "_headers",
    ];
    expect(files.filter((file) => !existsSync(path.join(site, file)))).toEqual([]);
    expect(JSON.parse(read("data/events.json"))).toHaveLength(1);
  });

  it("sends the dashboard's own policy as a header", () => {
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read("index.html")) ?? [];
    const plain = policy.replaceAll("&#39;", "'");
    expect(plain).toContain("default-src 'none'");
    expect(read("_headers")).toContain(`Content-Security-Policy: ${plain}\n`);
    expect(readFileSync("docs/hosting/nginx.conf", "utf8")).toContain(`"${plain}"`);
  });
});
