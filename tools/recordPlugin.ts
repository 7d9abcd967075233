import path from "node:path";
import type { Plugin } from "vite";
import { type CompiledRecord, compileRecord } from "./compileRecord.ts";
import { readRecord, readTraditionalForms } from "./readRecord.ts";

const MODULE = "virtual:record";
const RESOLVED = `\0${MODULE}`;

/** Compiles `data/` for the browser: an index, one detail document per event, under a folder named after their hash. */
export function recordPlugin(folder: string): Plugin {
  let compiled: CompiledRecord | null = null;
  const compile = () =>
    (compiled ??= compileRecord(readRecord(folder), readTraditionalForms(folder)));
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
