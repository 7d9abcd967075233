import type { DataTableProps } from "./DataTable.tsx";

/** The cells of a table of data as they go into a file: numbers as numbers, empty where there is none. */
export type ExportedTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
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

/** The number a cell shows; `null` where it says that there is none. */
function numberIn(cell: string): number | null {
  const digits = cell.replaceAll(/[,\s*]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}
