import type { EventRecord } from "#model/schema.ts";
import { DATE_PRECISIONS, FORMATS, QUALIFIERS } from "#model/vocabulary.ts";
import { type Column, listCell, textColumns } from "./column.ts";
import { defineTable } from "./table.ts";

const identity: readonly Column<EventRecord>[] = [
  {
    name: "event_id",
    type: "string",
    required: true,
    description:
      "Id of the event: the date known, then words; also its address, events/<event_id>/",
    value: ({ id }) => id,
  },
  {
    name: "series_id",
    type: "string",
    description: "Id of the recurring forum; empty where the event is of none",
    value: ({ series }) => series,
  },
  {
    name: "edition",
    type: "integer",
    description: "Number of the edition in its series; empty where no report numbers it",
    value: ({ edition }) => edition,
  },
  {
    name: "part_of",
    type: "string",
    description: "event_id of the event this is a session of",
    value: ({ partOf }) => partOf,
  },
  ...textColumns<EventRecord>("name", "Name of the event", ({ name }) => name),
];

const timeAndPlace: readonly Column<EventRecord>[] = [
  {
    name: "start",
    type: "date",
    required: true,
    description: "First day; the first day of the month or year where date_precision says so",
    value: ({ date }) => date.start,
  },
  {
    name: "end",
    type: "date",
    description: "Last day; empty where the event lasted one day or no end is reported",
    value: ({ date }) => date.end,
  },
  {
    name: "date_precision",
    type: "string",
    required: true,
    values: DATE_PRECISIONS,
    description: "How much of the date is known: with month or year only that part may be used",
    value: ({ date }) => date.precision,
  },
  {
    name: "province",
    type: "string",
    required: true,
    description: "Id of the province or region of the venue",
    value: ({ place }) => place.province,
  },
  ...textColumns<EventRecord>("city", "City of the venue", ({ place }) => place.city),
  {
    name: "other_provinces",
    type: "string",
    description: "Ids of the provinces or regions of further venues, joined by |",
    value: ({ otherPlaces }) => listCell(otherPlaces.map(({ province }) => province)),
  },
  {
    name: "format",
    type: "string",
    values: FORMATS,
    description: "In person, online or both; empty where not reported",
    value: ({ format }) => format,
  },
];

const substance: readonly Column<EventRecord>[] = [
  {
    name: "themes",
    type: "string",
    required: true,
    description: "Ids of one to four themes, joined by |",
    value: ({ themes }) => listCell(themes),
  },
  ...textColumns<EventRecord>("slogan", "The event's own theme line", ({ slogan }) => slogan),
  {
    name: "attendance",
    type: "integer",
    description: "How many attended; empty where not reported, never zero",
    value: ({ attendance }) => attendance?.value ?? null,
  },
  {
    name: "attendance_qualifier",
    type: "string",
    values: QUALIFIERS,
    description: "Whether the attendance is exact, about, over or nearly the number",
    value: ({ attendance }) => attendance?.qualifier ?? null,
  },
  ...textColumns<EventRecord>(
    "attendance_of",
    "Whom the attendance counts",
    ({ attendance }) => attendance?.of ?? null,
  ),
  {
    name: "attendance_source_id",
    type: "string",
    description: "source_id of the report that gives the attendance",
    value: ({ attendance }) => attendance?.source ?? null,
  },
  ...textColumns<EventRecord>("summary", "Summary in the record's words", ({ summary }) => summary),
];

/** One row per event. */
export const eventTable = defineTable<EventRecord>({
  name: "events",
  title: "Events",
  description: "One row per event: when, where, on what, how many attended.",
  primaryKey: ["event_id"],
  foreignKeys: [
    { columns: ["series_id"], table: "series", refersTo: ["series_id"] },
    { columns: ["part_of"], table: "events", refersTo: ["event_id"] },
  ],
  columns: [...identity, ...timeAndPlace, ...substance],
  rows: ({ events }) => events,
});
