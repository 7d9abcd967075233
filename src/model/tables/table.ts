import type { RateTable } from "#model/money.ts";
import type { ForumRecord } from "#model/schema.ts";
import type { CellValue, Column, ColumnDescription } from "./column.ts";
import { type CsvOptions, writeCsv } from "./csv.ts";

/** What the tables are made of: the whole record, or the part of it a reader has selected. */
export type TableSource = Pick<ForumRecord, "events" | "people" | "series"> & {
  readonly exchangeRates: RateTable;
};

export type ForeignKey = {
  readonly columns: readonly string[];
  /** The name of the table referred to; its own name where a row refers to another row. */
  readonly table: string;
  readonly refersTo: readonly string[];
};

/** A table of facts: what it is called and holds, its columns, and its rows for a record. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly cells: (source: TableSource) => readonly (readonly CellValue[])[];
};

type TableDefinition<Row> = Omit<Table, "columns" | "cells"> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: (source: TableSource) => readonly Row[];
};

/** Makes a table of its columns and the rule that lists its rows. */
export function defineTable<Row>({ rows, columns, ...rest }: TableDefinition<Row>): Table {
  return {
    ...rest,
    columns,
    cells: (source) => rows(source).map((row) => columns.map((column) => column.value(row))),
  };
}

/** A table as a CSV file with a header line. */
export function tableCsv(table: Table, source: TableSource, options?: CsvOptions): string {
  const header = table.columns.map(({ name }) => name);
  return writeCsv(header, table.cells(source), options);
}
