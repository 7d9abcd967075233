import type { Person, Series } from "#model/schema.ts";
import { SIDES } from "#model/vocabulary.ts";
import { type Column, listCell, textColumns } from "./column.ts";
import { defineTable } from "./table.ts";

const personColumns: readonly Column<Person>[] = [
  {
    name: "person_id",
    type: "string",
    required: true,
    description: "Id of the person; also the address, people/<person_id>/",
    value: ({ id }) => id,
  },
  ...textColumns<Person>("name", "Name", ({ name }) => name),
  {
    name: "aliases",
    type: "string",
    description: "Other spellings, joined by |",
    value: ({ aliases }) => listCell(aliases),
  },
  {
    name: "side",
    type: "string",
    required: true,
    values: SIDES,
    description: "Side as the events label it: taiwan, mainland or other",
    value: ({ side }) => side,
  },
];

const seriesColumns: readonly Column<Series>[] = [
  {
    name: "series_id",
    type: "string",
    required: true,
    description: "Id of the series; also its address, series/<series_id>/",
    value: ({ id }) => id,
  },
  ...textColumns<Series>("name", "Name", ({ name }) => name),
];

/** One row per person. */
export const personTable = defineTable<Person>({
  name: "people",
  title: "People",
  description: "One row per person named in a report.",
  primaryKey: ["person_id"],
  foreignKeys: [],
  columns: personColumns,
  rows: ({ people }) => people,
});

/** One row per recurring forum. */
export const seriesTable = defineTable<Series>({
  name: "series",
  title: "Series",
  description: "One row per recurring forum.",
  primaryKey: ["series_id"],
  foreignKeys: [],
  columns: seriesColumns,
  rows: ({ series }) => series,
});
