import { type EditionGap, editionsOf, gapBetween } from "#model/editions.ts";
import { type EventIndex, NONE } from "#model/eventIndex.ts";

/** A place in the row of editions: one on record, or a number that is missing. */
export type StripCell =
  | { readonly kind: "edition"; readonly event: number; readonly number: number | null }
  | { readonly kind: "missing"; readonly number: number };

/** The editions of a series in order, with a place for every number that is missing before the last one known. */
export function stripCells(index: EventIndex, series: number): readonly StripCell[] {
  const editions = editionsOf(index, series);
  return editions.flatMap((event, i) => {
    const number = index.edition[event] ?? NONE;
    const gap = gapBetween(index, editions[i - 1] ?? null, event);
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

function numbersOf({ from, to }: EditionGap): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
