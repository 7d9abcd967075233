import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { builtRecord, forgetRecord } from "./builtRecord.ts";
import type { CompiledRecord } from "./compileRecord.ts";

const MODULE = "virtual:record";
const RESOLVED = `\0${MODULE}`;

/**
 * Compiles `data/` for the browser: an index, one detail document per event, under a folder named after their hash.
 * A broken record fails the build; in development the page shows what is wrong until the file is mended.
 */
export function recordPlugin(folder: string): Plugin {
  let compiled: CompiledRecord | null = null;
  const compile = () => (compiled ??= builtRecord(folder).compiled);
  return {
    name: "record",
    buildStart: () => forgetRecord(folder),
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
      watchFolder(server, folder, () => {
        compiled = null;
        forgetRecord(folder);
      });
      serveFiles(server, () => compiled?.files ?? new Map<string, string>());
    },
  };
}

function watchFolder(server: ViteDevServer, folder: string, forget: () => void) {
  server.watcher.add(folder);
  server.watcher.on("all", (_event, file) => {
    if (!file.startsWith(folder + path.sep) || !file.endsWith(".json")) return;
    forget();
    const module = server.moduleGraph.getModuleById(RESOLVED);
    if (module) server.moduleGraph.invalidateModule(module);
    server.hot.send({ type: "full-reload" });
  });
}

/** Serves the documents of the record the page was given; a page with a broken record has none. */
function serveFiles(server: ViteDevServer, filesNow: () => ReadonlyMap<string, string>) {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const body = filesNow().get(decodeURIComponent(pathname.slice(server.config.base.length)));
    if (body === undefined) return next();
    response.setHeader("Content-Type", "application/json");
    response.end(body);
  });
}
