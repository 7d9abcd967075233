import { createHash } from "node:crypto";
import { encodeIndex } from "#model/encodeIndex.ts";
import type { IndexDocument } from "#model/indexDocument.ts";
import { encodeLatestTitles } from "#model/latestTitles.ts";
import { encodePersonAliases } from "#model/personAliases.ts";
import type { ForumRecord, TraditionalForms } from "#model/schema.ts";
import { encodeTraditionalNames } from "#model/traditionalNames.ts";
import { searchDocuments } from "./searchDocuments.ts";
import { completeRecord } from "./withTraditional.ts";

/** The documents the browser fetches, by path, and the folder they lie in, which is named after the hash of them all. */
export type CompiledRecord = {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** The index among them, before it was written. */
  readonly index: IndexDocument;
};

/** Compiles the record to the documents the browser fetches. Deterministic: the same record gives the same files. */
export function compileRecord(record: ForumRecord, forms: TraditionalForms): CompiledRecord {
  return compileComplete(completeRecord(record, forms));
}

/** As `compileRecord` for a record in which Traditional Chinese has been filled in. */
export function compileComplete(complete: ForumRecord): CompiledRecord {
  const hash = hashOf(JSON.stringify(complete));
  const index = encodeIndex(complete, { date: newestReport(complete), hash });
  const { search, traditional } = searchDocuments(complete);
  const documents: readonly (readonly [string, unknown])[] = [
    ["index.json", index],
    ["names.zh-Hant.json", encodeTraditionalNames(complete)],
    ["titles.json", encodeLatestTitles(complete)],
    ["aliases.json", encodePersonAliases(complete)],
    ["search.json", search],
    ["search.zh-Hant.json", traditional],
    ...complete.events.map(
      ({ $schema: _, ...event }) => [`events/${event.id}.json`, event] as const,
    ),
  ];
  const bodies = documents.map(([name, body]) => [name, JSON.stringify(body)] as const);
  // Of the documents, not of the record: another form of the same facts must not be taken for the cached one.
  const folder = `assets/record-${hashOf(bodies.join("\n"))}`;
  return {
    folder,
    files: new Map(bodies.map(([name, body]) => [`${folder}/${name}`, body])),
    index,
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The date of the newest report: how far the record reaches. */
function newestReport(record: ForumRecord): string {
  const dates = record.events.flatMap(({ sources }) =>
    sources.flatMap(({ published }) => published ?? []),
  );
  return dates.reduce((a, b) => (a > b ? a : b), "");
}
