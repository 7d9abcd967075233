import { decodeIndex } from "#model/decodeIndex.ts";
import type { LatestTitlesDocument } from "#model/latestTitles.ts";
import type { PersonAliasesDocument } from "#model/personAliases.ts";
import type { TraditionalNames } from "#model/traditionalNames.ts";
import { generatedEvent } from "./generatedEvent.ts";
import { type GenerateOptions, generateRecord } from "./generateRecord.ts";

const DOCUMENT = /\/assets\/record-[0-9a-z]+\/(?<file>.+\.json)$/;

/** The text of a document by the path it is asked for at; `null` where there is none, `undefined` for other files. */
export type DocumentOf = (pathname: string) => string | null | undefined;

/**
 * The documents of a generated record, in place of those of the real one. Those of the search are not generated,
 * which the page bears.
 */
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
  const texts = new Map([
    ["aliases.json", JSON.stringify(aliases)],
    ["index.json", JSON.stringify(document)],
    ["titles.json", JSON.stringify(titles)],
    ["names.zh-Hant.json", JSON.stringify(names)],
  ]);
  return (pathname) => {
    const file = DOCUMENT.exec(pathname)?.groups?.["file"];
    if (file === undefined) return undefined;
    const event = index.codes.event.get(/^events\/(.+)\.json$/.exec(file)?.[1] ?? "");
    if (event !== undefined) return JSON.stringify(generatedEvent(index, event));
    return texts.get(file) ?? null;
  };
}
