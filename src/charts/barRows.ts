import type { Fill } from "./fill.ts";

/** One piece of a bar. */
export type Segment = { readonly id: string; readonly value: number; readonly fill: Fill };

/** A bar, or what stands in its place where there is no value: those two are not the same, and neither is zero. */
export type BarRow = { readonly id: string; readonly label: string } & (
  | {
      readonly kind: "bar";
      readonly total: number;
      /** From the axis outwards; they add up to the total. */
      readonly segments: readonly Segment[];
      /** The value is only a part of what it stands for. */
      readonly isPartial: boolean;
    }
  | { readonly kind: "not-reported" }
  | { readonly kind: "nothing" }
);

/** How far a bar reaches; where there is none the drawing has its mark on the axis, which is at zero. */
export function extentWithMissingAtAxis(row: BarRow): number {
  return row.kind === "bar" ? row.total : 0;
}

/** A piece of a bar with where it begins and ends, as shares of the whole bar. */
export type PlacedSegment = Segment & { readonly from: number; readonly to: number };

/** Lays the pieces of a bar end to end, leaving out those of no size. */
export function segmentLayout(
  segments: readonly Segment[],
  total: number,
): readonly PlacedSegment[] {
  const placed: PlacedSegment[] = [];
  let from = 0;
  for (const segment of segments) {
    if (!(segment.value > 0)) continue;
    const to = from + segment.value / total;
    placed.push({ ...segment, from, to });
    from = to;
  }
  return placed;
}

/** A row that has a value. */
export type ReportedRow = Extract<BarRow, { readonly kind: "bar" }>;

/** The row with the largest total, the last where several are; it gets a label of its own. `null` where no row has a value. */
export function largestRow(rows: readonly BarRow[]): ReportedRow | null {
  let largest: ReportedRow | null = null;
  for (const row of rows)
    if (row.kind === "bar" && (!largest || row.total >= largest.total)) largest = row;
  return largest;
}
