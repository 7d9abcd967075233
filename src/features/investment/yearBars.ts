import type { BarRow, Segment } from "#charts/barRows.ts";
import { fillOf } from "./fills.ts";
import type { StackCategory } from "./stackCategories.ts";
import { type Quantity, type Tally, totalOf } from "./tally.ts";
import { shownParts } from "./words.ts";
import type { YearRow } from "./yearRows.ts";

type Stacked = { readonly quantity: Quantity; readonly categories: readonly StackCategory[] };

/** The bars of the years: what is known as pieces, what is not as what it is. */
export function yearBars(rows: readonly YearRow[], stacked: Stacked): readonly BarRow[] {
  return rows.map(({ year, tally, byCategory }) =>
    tallyBar({ id: String(year), label: String(year) }, { tally, byCategory, ...stacked }),
  );
}

type Named = { readonly id: string; readonly label: string };

/** One bar. A year without events is nothing; with events but no report it is not reported. */
export function tallyBar(
  name: Named,
  {
    tally,
    byCategory,
    quantity,
    categories,
  }: Stacked & { readonly tally: Tally; readonly byCategory: readonly Tally[] },
): BarRow {
  const total = totalOf(tally);
  if (total === null) return { ...name, kind: tally.events === 0 ? "nothing" : "not-reported" };
  return {
    ...name,
    kind: "bar",
    total,
    segments: categories.flatMap((category, i) =>
      segmentsOf(byCategory[i] ?? null, { category, position: i, quantity }),
    ),
    isPartial: quantity.measure !== "events" && tally.partial > 0,
  };
}

type SegmentOptions = {
  readonly category: StackCategory;
  readonly position: number;
  readonly quantity: Quantity;
};

function segmentsOf(
  tally: Tally | null,
  { category, position, quantity }: SegmentOptions,
): readonly Segment[] {
  const parts = tally?.parts;
  if (!parts) return [];
  return shownParts(quantity).map((part) => ({
    id: `${position}-${part}`,
    value: parts[part],
    fill: fillOf(category, part, quantity.measure),
  }));
}

/** Of bars that go on from each other all would be marked as partial once one is: the last says it for all. */
export function lastMarkOnly(bars: readonly BarRow[]): readonly BarRow[] {
  return bars.map((bar, i) =>
    bar.kind === "bar" && i < bars.length - 1 ? { ...bar, isPartial: false } : bar,
  );
}
