import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord, Person } from "#model/schema.ts";
import { eventTable } from "#model/tables/eventColumns.ts";
import { figureTable } from "#model/tables/figureColumns.ts";
import { participationTable } from "#model/tables/participationColumns.ts";
import { tableCsv } from "#model/tables/table.ts";

const TABLES = {
  events: eventTable,
  figures: figureTable,
  participations: participationTable,
} as const;

export const SELECTION_TABLES = [
  "events",
  "figures",
  "participations",
] as const satisfies readonly (keyof typeof TABLES)[];
export type SelectionTable = (typeof SELECTION_TABLES)[number];

type SelectionCsvOptions = {
  readonly table: SelectionTable;
  /** By which Excel knows UTF-8; programs that read the file can do without. */
  readonly byteOrderMark: boolean;
};

/** Selected events as one of the published tables, with cells no spreadsheet takes for a formula. */
export function selectionCsv(
  index: EventIndex,
  events: readonly EventRecord[],
  { table, byteOrderMark }: SelectionCsvOptions,
): string {
  const source = {
    events,
    people: index.people.map(withoutAliases),
    series: index.series,
    exchangeRates: { perUsd: index.exchangeRates },
  };
  return tableCsv(TABLES[table], source, { byteOrderMark, spreadsheetSafe: true });
}

/** Selected events as the record has them, in the shape of the published `events.json`. */
export function selectionJson(events: readonly EventRecord[]): string {
  return `${JSON.stringify(events, null, 2)}\n`;
}

/** The index does without other spellings, and none of these tables has them. */
function withoutAliases(person: EventIndex["people"][number]): Person {
  return { ...person, aliases: [] };
}
