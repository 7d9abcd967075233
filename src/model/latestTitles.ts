import * as v from "valibot";
import { encodeTexts, optionalTexts, textAt, textColumns } from "./columns.ts";
import { indexOrder } from "./indexOrder.ts";
import type { ForumRecord, LocalText } from "./schema.ts";

/** The latest known title of every person, in the order of the index's people; `null` where none is reported. */
export const latestTitlesSchema = v.object({
  format: v.literal(1),
  ...textColumns.entries,
  "zh-Hant": optionalTexts,
});
export type LatestTitlesDocument = Readonly<v.InferOutput<typeof latestTitlesSchema>>;

/** Person code → the title at the person's latest event that reports one, `null` where none does. */
export type LatestTitles = readonly (LocalText | null)[];

/** Collects the titles of a record in which Traditional Chinese has been filled in. */
export function encodeLatestTitles(record: ForumRecord): LatestTitlesDocument {
  const { events, people } = indexOrder(record);
  const latest = new Map<string, LocalText>();
  for (const { participants } of events)
    // Backwards, so that of two titles at one event the one listed first stays.
    for (const { person, title } of participants.toReversed())
      if (title.en ?? title["zh-Hans"]) latest.set(person, title);
  const titles = people.map(({ id }) => latest.get(id) ?? NO_TITLE);
  return {
    format: 1,
    ...encodeTexts(titles),
    "zh-Hant": titles.map((title) => title["zh-Hant"] ?? null),
  };
}

/** Unpacks the titles. The document is trusted: it has passed `latestTitlesSchema`. */
export function decodeLatestTitles(document: LatestTitlesDocument): LatestTitles {
  return document.en.map((_, person) => {
    const title = textAt(document, person);
    if (title.en === null && title["zh-Hans"] === null) return null;
    const traditional = document["zh-Hant"][person];
    return traditional ? { ...title, "zh-Hant": traditional } : title;
  });
}

const NO_TITLE: LocalText = { en: null, "zh-Hans": null };
