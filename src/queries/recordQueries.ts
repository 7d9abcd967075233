import { queryOptions } from "@tanstack/react-query";
import { recordFolder } from "virtual:record";
import { decodeIndex } from "#model/decodeIndex.ts";
import { indexDocumentSchema } from "#model/indexDocument.ts";
import { decodeLatestTitles, latestTitlesSchema } from "#model/latestTitles.ts";
import { eventSchema, type EventId } from "#model/schema.ts";
import { traditionalNamesSchema } from "#model/traditionalNames.ts";
import { fetchDocument } from "./fetchDocument.ts";

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
    queryFn: ({ signal }) => fetchDocument(recordAddress(`events/${id}.json`), eventSchema, signal),
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

function recordAddress(file: string): string {
  return `${import.meta.env.BASE_URL}${recordFolder}/${file}`;
}
