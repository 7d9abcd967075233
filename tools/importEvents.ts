import path from "node:path";
import { eventSchema } from "#model/schema.ts";
import { changeOf, type ImportedPart, missing } from "./importedPart.ts";
import { jsonText } from "./jsonText.ts";
import { isFields, keepOurs } from "./keepOurs.ts";
import {
  checkFile,
  eventPathsOf,
  type NamedText,
  parseFile,
  type RecordFolder,
} from "./recordFiles.ts";

const SCHEMA = "../../schema/event.schema.json";

/** Brings in the event files. An event that starts in another year than it did moves to that year's folder. */
export function importEvents(incoming: RecordFolder, ours: RecordFolder): ImportedPart {
  const paths = eventPathsOf(incoming);
  const ourPaths = new Map(eventPathsOf(ours).map((file) => [idOf(file), file]));
  const events = paths.map((file) => {
    const ourFile = ourPaths.get(idOf(file)) ?? null;
    return importEvent({ incoming, file }, { ours, ourFile });
  });
  const ids = new Set(paths.map(idOf));
  const gone = [...ourPaths.keys()].filter((id) => !ids.has(id));
  return {
    files: new Map(events.flatMap(({ files }) => [...files])),
    problems: paths.length > 0 ? [] : [noEvents(incoming)],
    changes: [
      ...events.flatMap(({ change }) => change ?? []),
      ...gone.map((id) => missing({ kind: "event", id })),
    ],
  };
}

function idOf(file: string): string {
  return path.posix.basename(file, ".json");
}

function noEvents({ name }: RecordFolder) {
  const expected = "event files, one per event: events/<year>/<id>.json";
  return { file: `${name}/events`, path: "", found: "none", expected };
}

function importEvent(
  { incoming, file }: { readonly incoming: RecordFolder; readonly file: string },
  { ours, ourFile }: { readonly ours: RecordFolder; readonly ourFile: string | null },
) {
  const checked = checkFile(incoming, file, eventSchema);
  const files = new Map<string, NamedText | "gone">();
  if (ourFile !== null) files.set(ourFile, "gone");
  files.set(file, incoming.files.get(file) ?? "gone");
  if (checked.content === null) return { files, change: null };
  const { $schema: _, ...event } = checked.content;
  const before = ourFile === null ? null : parseFile(ours, ourFile).raw;
  const after = keepOurs({ $schema: SCHEMA, ...event }, before);
  files.set(file, { name: checked.file, text: jsonText(after) });
  const name = { kind: "event", id: event.id } as const;
  return { files, change: changeOf(name, { before: isFields(before) ? before : null, after }) };
}
