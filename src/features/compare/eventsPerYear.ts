import type { EventIndex } from "#model/eventIndex.ts";
import type { ViewState } from "#state/viewState.ts";

/** The years of the common axis: those filtered for, else all of the record. */
export function comparedYears(
  { firstYear, lastYear }: EventIndex,
  { from, to }: Pick<ViewState, "from" | "to">,
): readonly number[] {
  const first = Math.max(firstYear, from ?? firstYear);
  const last = Math.min(lastYear, to ?? lastYear);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** How many of the events each year has. */
export function eventsPerYear(
  index: EventIndex,
  events: Uint32Array,
  years: readonly number[],
): readonly number[] {
  const [first = 0] = years;
  const counts = years.map(() => 0);
  for (const event of events) {
    const at = (index.year[event] ?? 0) - first;
    if (at in counts) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
