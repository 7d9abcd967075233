import type { EventIndex } from "#model/eventIndex.ts";
import { type Quantity, type Tally, tallyBy, totalOf } from "./tally.ts";

export type ProvinceRow = { readonly province: number; readonly tally: Tally };

/** The provinces and regions of the events: largest sum first, those without a reported value last. */
export function provinceRows(
  index: EventIndex,
  events: Iterable<number>,
  quantity: Quantity,
): readonly ProvinceRow[] {
  const tallies = tallyBy(index, events, {
    quantity,
    keyOf: (event) => index.province[event] ?? 0,
  });
  return [...tallies]
    .map(([province, tally]) => ({ province, tally }))
    .sort(
      (a, b) =>
        sortValue(b) - sortValue(a) || b.tally.events - a.tally.events || a.province - b.province,
    );
}

/** Below every number where nothing is reported: for the order only. */
function sortValue({ tally }: ProvinceRow): number {
  return totalOf(tally) ?? -1;
}
