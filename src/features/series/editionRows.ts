import type { StripCell } from "./stripCells.ts";

/** A line of the table: an edition, or the numbers missing at that place. */
export type EditionRow =
  | { readonly kind: "edition"; readonly event: number; readonly number: number | null }
  | { readonly kind: "gap"; readonly from: number; readonly to: number };

/** The cells of the strip as lines, the latest edition first, numbers missing in a row as one line. */
export function editionRows(cells: readonly StripCell[]): readonly EditionRow[] {
  const rows: EditionRow[] = [];
  for (const cell of cells.toReversed()) {
    const last = rows.at(-1);
    if (cell.kind === "edition") rows.push(cell);
    else if (last?.kind === "gap") rows[rows.length - 1] = { ...last, from: cell.number };
    else rows.push({ kind: "gap", from: cell.number, to: cell.number });
  }
  return rows;
}
