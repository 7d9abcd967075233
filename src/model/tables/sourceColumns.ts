import type { EventRecord, Source } from "#model/schema.ts";
import type { Column } from "./column.ts";
import { defineTable } from "./table.ts";

type SourceRow = { readonly event: EventRecord; readonly source: Source };

const columns: readonly Column<SourceRow>[] = [
  {
    name: "event_id",
    type: "string",
    required: true,
    description: "Id of the event",
    value: ({ event }) => event.id,
  },
  {
    name: "source_id",
    type: "string",
    required: true,
    description: "Id of the source within the event (s1, s2 …)",
    value: ({ source }) => source.id,
  },
  {
    name: "publisher",
    type: "string",
    required: true,
    description: "Who published the report",
    value: ({ source }) => source.publisher,
  },
  {
    name: "title",
    type: "string",
    required: true,
    description: "Headline of the report, or a description of it",
    value: ({ source }) => source.title,
  },
  {
    name: "title_is_description",
    type: "boolean",
    required: true,
    description: "True where the headline is not known and the title describes the report",
    value: ({ source }) => source.titleIsDescription,
  },
  {
    name: "republication",
    type: "boolean",
    required: true,
    description: "True where only a copy on another site was seen",
    value: ({ source }) => source.republication,
  },
  {
    name: "url",
    type: "string",
    pattern: "^https?://.+",
    description: "The publisher's own page; empty where it was not seen",
    value: ({ source }) => source.url,
  },
  {
    name: "published",
    type: "string",
    pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    description: "Date of publication as far as known: YYYY, YYYY-MM or YYYY-MM-DD",
    value: ({ source }) => source.published,
  },
  {
    name: "language",
    type: "string",
    required: true,
    pattern: "^[a-z]{2}$",
    description: "Language of the report (ISO 639-1)",
    value: ({ source }) => source.language,
  },
];

/** One row per report an event rests on. */
export const sourceTable = defineTable<SourceRow>({
  name: "sources",
  title: "Sources",
  description: "One row per report that an event of the record rests on.",
  primaryKey: ["event_id", "source_id"],
  foreignKeys: [{ columns: ["event_id"], table: "events", refersTo: ["event_id"] }],
  columns,
  rows: ({ events }) =>
    events.flatMap((event) => event.sources.map((source) => ({ event, source }))),
});
