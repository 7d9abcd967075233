import type { Plugin } from "vite";
import { readRecord } from "#tools/readRecord.ts";
import { generatedDocuments } from "./generatedDocuments.ts";

const SEED = 1;

/**
 * Serves the built page on a generated record of any size in place of the real one, so that anybody can feel how it
 * moves.
 */
export function generatedRecordPlugin(folder: string, events: number): Plugin {
  return {
    name: "generated-record",
    configurePreviewServer(server) {
      const documentOf = generatedDocuments({ events, seed: SEED, vocabulary: readRecord(folder) });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const body = documentOf(decodeURIComponent(pathname));
        if (body === undefined) return next();
        response.statusCode = body === null ? 404 : 200;
        response.setHeader("Content-Type", "application/json");
        response.end(body);
      });
    },
  };
}
