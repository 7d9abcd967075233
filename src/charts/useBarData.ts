import { useMemo } from "react";
import { type BarRow, extentWithMissingAtAxis } from "./barRows.ts";

/** Rows of bars as Recharts reads them, and how far the longest reaches; 0 where there is none. */
export function useBarData(rows: readonly BarRow[]) {
  // Recharts computes a chart anew whenever its data is another array.
  return useMemo(() => {
    const data = rows.map((row) => ({ category: row.id, extent: extentWithMissingAtAxis(row) }));
    return { data, longest: Math.max(0, ...data.map(({ extent }) => extent)) };
  }, [rows]);
}
