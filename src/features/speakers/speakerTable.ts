import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";

/** For every person, the selected events they are named at, in date order, and the roles they had there. */
export type SpeakerTable = {
  /** Codes of the people with one event at least. */
  readonly people: Uint32Array;
  /** Events of person p are positions `start[p]` to `start[p + 1] - 1` of `events`. */
  readonly start: Uint32Array;
  readonly events: Uint32Array;
  /** By person: bit r is set where they had role r. */
  readonly roleBits: Uint8Array;
};

/** Turns the participations of the selected events round, in two passes over them. */
export function speakerTable(index: EventIndex, selection: Selection): SpeakerTable {
  const { appearances } = selection;
  const size = appearances.length;
  const start = new Uint32Array(size + 1);
  const people = new Uint32Array(size);
  let named = 0;
  for (let person = 0; person < size; person += 1) {
    const count = appearances[person] ?? 0;
    start[person + 1] = (start[person] ?? 0) + count;
    if (count === 0) continue;
    people[named] = person;
    named += 1;
  }
  const roleBits = new Uint8Array(size);
  const events = new Uint32Array(start[size] ?? 0);
  const next = start.slice();
  for (const event of selection.events) {
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1) {
      const person = index.personOf[at] ?? 0;
      const position = next[person] ?? 0;
      events[position] = event;
      next[person] = position + 1;
      roleBits[person] = (roleBits[person] ?? 0) | (1 << (index.roleOf[at] ?? 0));
    }
  }
  return { people: people.slice(0, named), start, events, roleBits };
}

/** The selected events of a person, in date order. */
export function eventsOf(table: SpeakerTable, person: number): Uint32Array {
  return table.events.subarray(table.start[person], table.start[person + 1]);
}
