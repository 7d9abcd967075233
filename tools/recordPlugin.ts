import { createHash } from "node:crypto";
import path from "node:path";
import type { Plugin } from "vite";
import { encodeIndex } from "#model/encodeIndex.ts";
import type { ForumRecord } from "#model/schema.ts";
import { readRecord } from "./readRecord.ts";

const MODULE = "virtual:record";
const RESOLVED = `\0${MODULE}`;

/** Compiles `data/` for the browser: an index, one detail document per event, under a folder named after their hash. */
export function recordPlugin(folder: string): Plugin {
  let compiled: Compiled | null = null;
  const compile = () => (compiled ??= compileRecord(readRecord(folder)));
  return {
    name: "record",
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      return `export const recordFolder = ${JSON.stringify(compile().folder)};`;
    },
    generateBundle() {
      for (const [fileName, source] of compile().files)
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.watcher.add(path.join(folder, "**/*.json"));
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(folder)) return;
        compiled = null;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.hot.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        const body = compile().files.get(decodeURIComponent(name));
        if (body === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(body);
      });
    },
  };
}

type Compiled = { readonly folder: string; readonly files: ReadonlyMap<string, string> };

function compileRecord(record: ForumRecord): Compiled {
  const hash = createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, 12);
  const folder = `assets/record-${hash}`;
  const dates = record.events.flatMap(({ sources }) =>
    sources.flatMap(({ published }) => published ?? []),
  );
  const version = { date: dates.reduce((a, b) => (a > b ? a : b), ""), hash };
  const files = new Map([[`${folder}/index.json`, JSON.stringify(encodeIndex(record, version))]]);
  for (const event of record.events)
    files.set(`${folder}/events/${event.id}.json`, JSON.stringify(event));
  return { folder, files };
}
