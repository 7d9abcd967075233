import type { EventIndex } from "./eventIndex.ts";
import { SIDES } from "./vocabulary.ts";

/** By person code: at how many of the events the person is named. */
export function countAppearances(
  { sideOfPerson, peopleStart, personOf }: EventIndex,
  events: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(sideOfPerson.length);
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at] ?? 0;
    const end = peopleStart[event + 1] ?? 0;
    for (let place = peopleStart[event] ?? 0; place < end; place += 1) {
      const person = personOf[place] ?? 0;
      counts[person] = (counts[person] ?? 0) + 1;
    }
  }
  return counts;
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
