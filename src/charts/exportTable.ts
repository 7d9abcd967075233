import type { DataTableProps } from "./DataTable.tsx";
import type { ExportWords } from "./exportWords.ts";

/** The cells of a table of data as they go into a file: numbers as numbers, empty where there is none. */
export type ExportedTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
};

/** A table as the page shows it, for a file. */
export function exportTable({
  columns,
  rows,
}: Pick<DataTableProps, "columns" | "rows">): ExportedTable {
  return {
    header: columns.map(({ label }) => label),
    rows: rows.map(({ header, cells }) =>
      [header, ...cells].map((cell, at) => (columns[at]?.isNumeric ? numberIn(cell) : cell)),
    ),
  };
}

/**
 * A table with what must be known to read it in rows of their own at the end: `#` in the first cell, the words in the
 * second. Every row stays as long as the header, and a program that takes `#` for a comment skips them.
 */
export function withNotes(table: ExportedTable, notes: readonly string[]): ExportedTable {
  const rest = table.header.slice(2).map(() => null);
  return {
    header: table.header,
    rows: [...table.rows, ...notes.map((note) => ["#", note, ...rest])],
  };
}

/** Every line a figure says of itself elsewhere: its title, what narrows it, how to read it, where it is from. */
export function figureNotes(
  title: string,
  notes: readonly string[],
  { filters, source }: Pick<ExportWords, "filters" | "source">,
): readonly string[] {
  return [title, filters, ...notes, ...source];
}

/** The number a cell shows; `null` where it says that there is none. */
function numberIn(cell: string): number | null {
  const digits = cell.replaceAll(/[,\s*]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}
