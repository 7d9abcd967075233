import * as v from "valibot";
import type { Rolldown } from "vite";
import type { Site } from "./site.ts";

/** The index of the record among the built files: its name below the site's root, and its text. */
export function builtIndex(bundle: Rolldown.OutputBundle): { fileName: string; source: string } {
  const index = Object.values(bundle).find(({ fileName }) =>
    /\/record-[0-9a-f]+\/index\.json$/.test(fileName),
  );
  if (index?.type !== "asset") throw new Error("The build has no index of the record.");
  return { fileName: index.fileName, source: String(index.source) };
}

const versionSchema = v.object({ version: v.object({ date: v.string(), hash: v.string() }) });

/** The version that the dashboard cites: taken from its index, so that both name the same. */
export function builtVersion(bundle: Rolldown.OutputBundle): Site["version"] {
  return v.parse(versionSchema, JSON.parse(builtIndex(bundle).source)).version;
}
