import type { EventIndex } from "./eventIndex.ts";
import { type EventSet, eventRange, eventsOf, othersThan } from "./eventSet.ts";
import { perIndex } from "./perIndex.ts";
import { SIDES } from "./vocabulary.ts";

/** By person code: at how many of the events, a set and the same in order, the person is named. */
export function countAppearances(
  index: EventIndex,
  set: EventSet,
  events: Uint32Array,
): Uint32Array {
  if (events.length === index.size) return appearancesInAll(index);
  const counts = new Uint32Array(index.sideOfPerson.length);
  if (events.length * 2 <= index.size) {
    addAppearances(index, events, counts);
    return counts;
  }
  // Most of the record is in: what is left out is counted, as that is less.
  addAppearances(index, eventsOf(othersThan(index.size, set)), counts);
  return appearancesInAll(index).map((all, person) => all - (counts[person] ?? 0));
}

const appearancesInAll = perIndex((index) => {
  const counts = new Uint32Array(index.sideOfPerson.length);
  addAppearances(index, eventsOf(eventRange(index.size, 0, index.size)), counts);
  return counts;
});

function addAppearances(
  { peopleStart, personOf }: EventIndex,
  events: Uint32Array,
  counts: Uint32Array,
): void {
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at] ?? 0;
    const end = peopleStart[event + 1] ?? 0;
    for (let place = peopleStart[event] ?? 0; place < end; place += 1) {
      const person = personOf[place] ?? 0;
      counts[person] = (counts[person] ?? 0) + 1;
    }
  }
}

/** How many people appear at all, by code of SIDES. */
export function countPeople(
  { sideOfPerson }: EventIndex,
  appearances: Uint32Array,
): readonly number[] {
  const bySide = new Uint32Array(SIDES.length);
  for (let person = 0; person < appearances.length; person += 1) {
    const side = sideOfPerson[person] ?? 0;
    if (appearances[person] !== 0) bySide[side] = (bySide[side] ?? 0) + 1;
  }
  return [...bySide];
}
