import type { EventIndex } from "#model/eventIndex.ts";

/** Somebody named at the same events, and at how many. */
export type PersonMet = { readonly person: number; readonly events: number };

/** The people named most often at the same events, most often first, then in the order of the index. */
export function peopleMetMost(
  index: EventIndex,
  person: number,
  events: readonly number[],
): readonly PersonMet[] {
  const shared = new Map<number, number>();
  for (const event of new Set(events))
    for (const other of peopleAt(index, event))
      if (other !== person) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .map(([other, count]) => ({ person: other, events: count }))
    .sort((a, b) => b.events - a.events || a.person - b.person);
}

function peopleAt(index: EventIndex, event: number): ReadonlySet<number> {
  return new Set(index.personOf.subarray(index.peopleStart[event], index.peopleStart[event + 1]));
}
