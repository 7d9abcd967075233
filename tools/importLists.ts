import * as v from "valibot";
import {
  exchangeRatesSchema,
  peopleFileSchema,
  seriesFileSchema,
} from "#model/vocabularySchema.ts";
import { type Change, changeOf, type ImportedPart, missing } from "./importedPart.ts";
import { jsonText } from "./jsonText.ts";
import { type Fields, isFields, keepOurs } from "./keepOurs.ts";
import { checkFile, parseFile, type RecordFolder } from "./recordFiles.ts";

/** Brings in the people, the series and the exchange rates; a file that does not come leaves ours as it is. */
export function importLists(incoming: RecordFolder, ours: RecordFolder): readonly ImportedPart[] {
  return [
    importList(incoming, ours, { list: "people", kind: "person", parse: parsePeople }),
    importList(incoming, ours, { list: "series", kind: "series", parse: parseSeries }),
    importRates(incoming, ours),
  ];
}

const NOTHING: ImportedPart = { files: new Map(), problems: [], changes: [] };

type Entry = Fields & { readonly id: string };

type ListFile = {
  readonly list: "people" | "series";
  readonly kind: Change["kind"];
  /** The entries of a file, or `null` where it is broken. */
  readonly parse: (file: unknown) => readonly Entry[] | null;
};

function parsePeople(file: unknown): readonly Entry[] | null {
  const parsed = v.safeParse(peopleFileSchema, file);
  return parsed.success ? parsed.output.people : null;
}

function parseSeries(file: unknown): readonly Entry[] | null {
  const parsed = v.safeParse(seriesFileSchema, file);
  return parsed.success ? parsed.output.series : null;
}

function importList(
  incoming: RecordFolder,
  ours: RecordFolder,
  { list, kind, parse }: ListFile,
): ImportedPart {
  const file = `${list}.json`;
  if (!incoming.files.has(file)) return NOTHING;
  const { raw, problems } = parseFile(incoming, file);
  if (problems.length > 0) return { files: new Map(), problems, changes: [] };
  const wrapped = Array.isArray(raw) ? { [list]: raw } : raw;
  const entries = parse(wrapped);
  const name = incoming.files.get(file)?.name ?? file;
  // Whatever is wrong with the list, a doubled id among it, the check of the result will say.
  if (entries === null || byId(entries).size < entries.length)
    return { files: new Map([[file, { name, text: jsonText(wrapped) }]]), problems, changes: [] };
  const before = byId(parse(parseFile(ours, file).raw) ?? []);
  const after = byId(
    entries.map((entry) => ({ ...keepOurs(entry, before.get(entry.id)), id: entry.id })),
  );
  const all = [...new Map([...before, ...after]).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const text = jsonText({ $schema: `./schema/${list}.schema.json`, [list]: all });
  const changes = changesOf(kind, before, after);
  return { files: new Map([[file, { name, text }]]), problems, changes };
}

type Entries = ReadonlyMap<string, Entry>;

function changesOf(kind: Change["kind"], before: Entries, after: Entries): readonly Change[] {
  const changed = [...after].flatMap(([id, entry]) => {
    const states = { before: before.get(id) ?? null, after: entry };
    return changeOf({ kind, id }, states) ?? [];
  });
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return [...changed, ...gone.map((id) => missing({ kind, id }))];
}

function byId(entries: readonly Entry[]): Entries {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function importRates(incoming: RecordFolder, ours: RecordFolder): ImportedPart {
  const file = "exchange-rates.json";
  if (!incoming.files.has(file)) return NOTHING;
  const { content, problems } = checkFile(incoming, file, exchangeRatesSchema);
  if (content === null) return { files: new Map(), problems, changes: [] };
  const { raw } = parseFile(ours, file);
  const { $schema: _, ...rates } = content;
  const after = keepOurs({ $schema: "./schema/exchange-rates.schema.json", ...rates }, raw);
  const name = incoming.files.get(file)?.name ?? file;
  const change = changeOf(
    { kind: "exchange rates", id: file },
    { before: isFields(raw) ? raw : null, after },
  );
  return {
    files: new Map([[file, { name, text: jsonText(after) }]]),
    problems,
    changes: change === null ? [] : [change],
  };
}
