import { queryOptions } from "@tanstack/react-query";
import { recordFolder } from "virtual:record";
import { decodeIndex } from "#model/decodeIndex.ts";
import { indexDocumentSchema } from "#model/indexDocument.ts";
import { decodeLatestTitles, latestTitlesSchema } from "#model/latestTitles.ts";
import { decodePersonAliases, personAliasesSchema } from "#model/personAliases.ts";
import type { EventId } from "#model/schema.ts";
import { searchDocumentSchema, traditionalTextsSchema } from "#model/searchDocument.ts";
import { traditionalNamesSchema } from "#model/traditionalNames.ts";
import { fetchDocument } from "./fetchDocument.ts";
import { importCode } from "./importCode.ts";

/** Built files have their hash in their address: what has been fetched stays true. */
const FOREVER = { staleTime: Infinity, gcTime: Infinity } as const;

/** The index of the whole record, unpacked into columns. */
export function indexQuery() {
  return queryOptions({
    ...FOREVER,
    queryKey: ["index"],
    queryFn: async ({ signal }) =>
      decodeIndex(await fetchDocument(recordAddress("index.json"), indexDocumentSchema, signal)),
  });
}

/** One event with everything the record says of it. */
export function eventQuery(id: EventId) {
  return queryOptions({
    ...FOREVER,
    queryKey: ["event", id],
    queryFn: async ({ signal }) => {
      const { eventSchema } = await importCode(() => import("#model/schema.ts"));
      return await fetchDocument(recordAddress(`events/${id}.json`), eventSchema, signal);
    },
  });
}

/** The names of the index in Traditional Chinese; for `withTraditionalNames`. */
export function traditionalNamesQuery() {
  return queryOptions({
    ...FOREVER,
    queryKey: ["traditionalNames"],
    queryFn: ({ signal }) =>
      fetchDocument(recordAddress("names.zh-Hant.json"), traditionalNamesSchema, signal),
  });
}

/** The latest title of every person, by person code. */
export function latestTitlesQuery() {
  return queryOptions({
    ...FOREVER,
    queryKey: ["latestTitles"],
    queryFn: async ({ signal }) =>
      decodeLatestTitles(
        await fetchDocument(recordAddress("titles.json"), latestTitlesSchema, signal),
      ),
  });
}

/** The search over the whole record, ready to be asked; the library behind it comes with it. */
export function searchQuery() {
  return queryOptions({
    ...FOREVER,
    queryKey: ["search"],
    queryFn: async ({ signal, client }) => {
      const [index, document, { createSearch }] = await Promise.all([
        client.query({ ...indexQuery(), staleTime: "static" }),
        fetchDocument(recordAddress("search.json"), searchDocumentSchema, signal),
        importCode(() => import("#model/searchEngine.ts")),
      ]);
      return createSearch(index, document);
    },
  });
}

/** Organisers, documents and statements in Traditional Chinese, in the order of the search document. */
export function traditionalTextsQuery() {
  return queryOptions({
    ...FOREVER,
    queryKey: ["traditionalTexts"],
    queryFn: ({ signal }) =>
      fetchDocument(recordAddress("search.zh-Hant.json"), traditionalTextsSchema, signal),
  });
}

/** The other spellings of people's names, by person id. */
export function personAliasesQuery() {
  return queryOptions({
    ...FOREVER,
    queryKey: ["personAliases"],
    queryFn: async ({ signal }) =>
      decodePersonAliases(
        await fetchDocument(recordAddress("aliases.json"), personAliasesSchema, signal),
      ),
  });
}

function recordAddress(file: string): string {
  return `${import.meta.env.BASE_URL}${recordFolder}/${file}`;
}
