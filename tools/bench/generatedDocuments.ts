import { decodeIndex } from "#model/decodeIndex.ts";
import type { LatestTitlesDocument } from "#model/latestTitles.ts";
import { once } from "#model/once.ts";
import type { PersonAliasesDocument } from "#model/personAliases.ts";
import type { TraditionalNames } from "#model/traditionalNames.ts";
import { generatedEvent } from "./generatedEvent.ts";
import { GENERATED_TRADITIONAL, generatedSearch } from "./generatedSearch.ts";
import { type GenerateOptions, generateRecord } from "./generateRecord.ts";

const DOCUMENT = /\/assets\/record-[0-9a-z]+\/(?<file>.+\.json)$/;

/** The text of a document by the path it is asked for at; `null` where there is none, `undefined` for other files. */
export type DocumentOf = (pathname: string) => string | null | undefined;

/** The documents of a generated record, in place of those of the real one. */
export function generatedDocuments(options: GenerateOptions): DocumentOf {
  const { events } = options;
  const document = generateRecord(options);
  const index = decodeIndex(document);
  const none = (length: number) => Array.from({ length }, () => null);
  const people = none(index.people.length);
  const titles: LatestTitlesDocument = {
    format: 1,
    en: people,
    "zh-Hans": people,
    "zh-Hant": people,
  };
  const names: TraditionalNames = {
    format: 1,
    events: none(events),
    people,
    series: none(index.series.length),
    cities: none(index.cities.length),
  };
  const aliases: PersonAliasesDocument = { format: 1, people: [], spelling: [] };
  const fixed = (text: string) => () => text;
  const texts = new Map([
    ["aliases.json", fixed(JSON.stringify(aliases))],
    ["index.json", fixed(JSON.stringify(document))],
    ["titles.json", fixed(JSON.stringify(titles))],
    ["names.zh-Hant.json", fixed(JSON.stringify(names))],
    // Once somebody searches: to read a hundred thousand names takes a while.
    ["search.json", once(() => JSON.stringify(generatedSearch(index)))],
    ["search.zh-Hant.json", fixed(JSON.stringify(GENERATED_TRADITIONAL))],
  ]);
  return (pathname) => {
    const file = DOCUMENT.exec(pathname)?.groups?.["file"];
    if (file === undefined) return undefined;
    const event = index.codes.event.get(/^events\/(.+)\.json$/.exec(file)?.[1] ?? "");
    if (event !== undefined) return JSON.stringify(generatedEvent(index, event));
    return texts.get(file)?.() ?? null;
  };
}
