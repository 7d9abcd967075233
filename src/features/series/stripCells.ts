import { gapBetween, editionsOf } from "#model/editions.ts";
import { type EventIndex, NONE } from "#model/eventIndex.ts";

/** A place in the row of editions: one on record, or a number that is missing. */
export type StripCell =
  | { readonly kind: "edition"; readonly event: number; readonly number: number | null }
  | { readonly kind: "missing"; readonly number: number };

/** The editions of a series in order, with a place for every number that is missing before the last one known. */
export function stripCells(index: EventIndex, series: number): readonly StripCell[] {
  const editions = editionsOf(index, series);
  return editions.flatMap((event, i) => {
    const before = editions[i - 1];
    const number = index.edition[event] ?? NONE;
    const gap = before === undefined ? gapBefore(number) : gapBetween(index, before, event);
    const missing = gap ? numbersOf(gap).map((n) => ({ kind: "missing", number: n }) as const) : [];
    return [
      ...missing,
      { kind: "edition", event, number: number === NONE ? null : number } as const,
    ];
  });
}

/** How many numbers are missing. */
export function countMissing(cells: readonly StripCell[]): number {
  return cells.filter(({ kind }) => kind === "missing").length;
}

type Gap = { readonly from: number; readonly to: number };

/** Series count from 1, whatever the first edition on record is. */
function gapBefore(number: number): Gap | null {
  return number > 1 ? { from: 1, to: number - 1 } : null;
}

function numbersOf({ from, to }: Gap): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
