import { documentTable } from "./documentColumns.ts";
import { eventTable } from "./eventColumns.ts";
import { figureTable } from "./figureColumns.ts";
import { organiserTable } from "./organiserColumns.ts";
import { participationTable } from "./participationColumns.ts";
import { sourceTable } from "./sourceColumns.ts";
import type { Table } from "./table.ts";
import { personTable, seriesTable } from "./vocabularyColumns.ts";

/** Every table of the published data, in the order it is listed. */
export const ALL_TABLES: readonly Table[] = [
  eventTable,
  figureTable,
  participationTable,
  sourceTable,
  organiserTable,
  documentTable,
  personTable,
  seriesTable,
];
