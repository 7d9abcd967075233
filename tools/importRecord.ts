import type { Problem } from "#model/problems.ts";
import { importEvents } from "./importEvents.ts";
import { importLists } from "./importLists.ts";
import type { Change, ImportedPart } from "./importedPart.ts";
import { checkFolder } from "./readRecord.ts";
import type { RecordFolder } from "./recordFiles.ts";

/** What an import would do; nothing is written before all of it is known to be right. */
export type ImportPlan =
  | { readonly status: "invalid"; readonly problems: readonly Problem[] }
  | {
      readonly status: "ready";
      /** The files to write, by path in the folder of the record. */
      readonly writes: ReadonlyMap<string, string>;
      readonly removals: readonly string[];
      readonly changes: readonly Change[];
    };

/**
 * Plans to bring a researched record into ours: adds and updates, and keeps what only we have.
 * The incoming folder may lack the provinces and themes, and may hold its lists bare.
 */
export function planImport(incoming: RecordFolder, ours: RecordFolder): ImportPlan {
  const parts = [importEvents(incoming, ours), ...importLists(incoming, ours)];
  const result = folderAfter(ours, parts);
  const checked = checkFolder(result);
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...(checked.status === "invalid" ? checked.problems : []),
  ];
  if (problems.length > 0) return { status: "invalid", problems };
  const written = [...result.files].filter(
    ([file, { text }]) => ours.files.get(file)?.text !== text,
  );
  return {
    status: "ready",
    writes: new Map(written.map(([file, { text }]) => [file, text])),
    removals: [...ours.files.keys()].filter((file) => !result.files.has(file)),
    changes: parts.flatMap((part) => part.changes),
  };
}

function folderAfter(ours: RecordFolder, parts: readonly ImportedPart[]): RecordFolder {
  const files = new Map(ours.files);
  for (const { files: changed } of parts)
    for (const [file, after] of changed) {
      if (after === "gone") files.delete(file);
      else files.set(file, after);
    }
  return { name: ours.name, files };
}
