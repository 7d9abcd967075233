import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FAIR, folderOf, smallFiles } from "#fixtures/broken/smallFolder.ts";
import { writeFolder } from "#fixtures/broken/writeFolder.ts";
import { recordPlugin } from "#tools/recordPlugin.ts";

const PAGE = 'import { recordFolder } from "virtual:record"; document.title = recordFolder;';

let root = "";
let data = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "site-"));
  data = path.join(root, "data");
  writeFolder(data, folderOf(smallFiles()));
  writeFileSync(path.join(root, "index.html"), '<script type="module" src="/page.js"></script>');
  writeFileSync(path.join(root, "page.js"), PAGE);
});
afterEach(() => rmSync(root, { recursive: true }));

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [recordPlugin(data)],
});

const BROKEN = '{ "series": 3 }';

function soundText(file: string): string {
  return folderOf(smallFiles()).files.get(file)?.text ?? "";
}

async function builtFiles() {
  const output = await build({ ...config(), build: { write: false } });
  if (Array.isArray(output) || !("output" in output)) throw new Error("more than one build");
  return output.output.map(({ fileName }) => fileName);
}

describe("the build", { timeout: 30_000 }, () => {
  it("has the index, the names, the titles and one document per event in a folder with a hash", async () => {
    const files = await builtFiles();
    const inRecord = files.map((file) => file.replace(/^assets\/record-[0-9a-f]{12}\//, "record/"));
    expect(inRecord).toEqual(
      expect.arrayContaining([
        "record/index.json",
        "record/names.zh-Hant.json",
        "record/titles.json",
        "record/events/2022-11-03-hunan-fair.json",
        "record/events/2022-11-03-hunan-session.json",
      ]),
    );
  });

  it("fails where the record is broken and says what data:check says", async () => {
    writeFileSync(path.join(data, "series.json"), BROKEN);
    await expect(build({ ...config(), build: { write: false } })).rejects.toThrow(
      /data\/series\.json\n {2}path {6}series\n {2}found {5}3\n {2}expected {2}a list/,
    );
  });
});

describe("the development server", { timeout: 30_000 }, () => {
  let server: ViteDevServer;
  beforeEach(async () => {
    server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
  });
  afterEach(() => server.close());

  const load = async () => (await server.transformRequest("virtual:record"))?.code;
  /** Makes a change and tells the server of it, as its watcher does once it has looked. */
  const change = (file: string, text: string) => {
    writeFileSync(path.join(data, file), text);
    const send = vi.spyOn(server.hot, "send");
    server.watcher.emit("all", "change", path.join(data, file));
    return send.mock.calls;
  };

  it("watches the folder of the record", () => {
    expect(Object.keys(server.watcher.getWatched())).toContain(data);
  });

  it("reloads the page with a new record when a file changes", async () => {
    const before = await load();
    const text = soundText(FAIR).replace("Hunan Fair", "Hunan Great Fair");
    expect(change(FAIR, text)).toContainEqual([{ type: "full-reload" }]);
    expect(await load()).not.toBe(before);
  });

  it("fails with the problems while a file is broken, and recovers when it is mended", async () => {
    const sound = await load();
    change("series.json", BROKEN);
    await expect(load()).rejects.toThrow("data/series.json");
    expect(change("series.json", soundText("series.json"))).toContainEqual([
      { type: "full-reload" },
    ]);
    expect(await load()).toBe(sound);
  });
});
