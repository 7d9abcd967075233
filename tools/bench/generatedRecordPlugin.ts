import type { Plugin } from "vite";
import { decodeIndex } from "#model/decodeIndex.ts";
import type { LatestTitlesDocument } from "#model/latestTitles.ts";
import type { PersonAliasesDocument } from "#model/personAliases.ts";
import type { TraditionalNames } from "#model/traditionalNames.ts";
import { readRecord } from "#tools/readRecord.ts";
import { generatedEvent } from "./generatedEvent.ts";
import { generateRecord } from "./generateRecord.ts";

const DOCUMENT = /\/assets\/record-[0-9a-z]+\/(?<file>.+\.json)$/;
const SEED = 1;

/**
 * Serves the built page on a generated record of any size in place of the real one, so that anybody can feel how it
 * moves. Documents it does not generate (those of the search) are not found, which the page bears.
 */
export function generatedRecordPlugin(folder: string, events: number): Plugin {
  return {
    name: "generated-record",
    configurePreviewServer(server) {
      const documentOf = generatedDocuments(folder, events);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const file = DOCUMENT.exec(decodeURIComponent(pathname))?.groups?.["file"];
        if (file === undefined) return next();
        const body = documentOf(file);
        response.statusCode = body === null ? 404 : 200;
        response.setHeader("Content-Type", "application/json");
        response.end(body);
      });
    },
  };
}

/** The text of each document by the name the page asks for; `null` where there is none. */
function generatedDocuments(folder: string, events: number): (file: string) => string | null {
  const document = generateRecord({ events, seed: SEED, vocabulary: readRecord(folder) });
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
  return (file) => {
    const event = index.codes.event.get(/^events\/(.+)\.json$/.exec(file)?.[1] ?? "");
    if (event !== undefined) return JSON.stringify(generatedEvent(index, event));
    return texts.get(file) ?? null;
  };
}
