import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addEvent,
  type EventSet,
  eventRange,
  eventsOf,
  intersectionOf,
  noEvents,
  othersThan,
  sizeOfCommon,
  unionOf,
} from "#model/eventSet.ts";

const size = 100;
const members = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));
const sorted = (events: Iterable<number>) => [...events].sort((a, b) => a - b);

function setOf(events: readonly number[]): EventSet {
  const set = noEvents(size);
  for (const event of events) addEvent(set, event);
  return set;
}

describe("an event set", () => {
  it("lists what was added, in order", () => {
    fc.assert(
      fc.property(members, (events) => {
        expect([...eventsOf(setOf(events))]).toEqual(sorted(events));
      }),
    );
  });

  it("unites like a set", () => {
    fc.assert(
      fc.property(fc.array(members, { maxLength: 4 }), (all) => {
        const union = eventsOf(unionOf(size, all.map(setOf)));
        expect([...union]).toEqual(sorted(new Set(all.flat())));
      }),
    );
  });

  it("intersects like a set, and no condition lets all in", () => {
    fc.assert(
      fc.property(fc.array(members, { maxLength: 4 }), (all) => {
        const common = eventsOf(intersectionOf(size, all.map(setOf)));
        const everything = Array.from({ length: size }, (_, event) => event);
        expect([...common]).toEqual(everything.filter((e) => all.every((set) => set.includes(e))));
      }),
    );
  });

  it("counts what two sets have in common", () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const common = sorted(a.filter((event) => b.includes(event)));
        expect(sizeOfCommon(setOf(a), setOf(b))).toBe(common.length);
      }),
    );
  });

  it.each([96, 97, 100, 127])("knows what it leaves out of %i", (all) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: all - 1 })), (events) => {
        const set = noEvents(all);
        for (const event of events) addEvent(set, event);
        const everything = Array.from({ length: all }, (_, event) => event);
        expect([...eventsOf(othersThan(all, set))]).toEqual(
          everything.filter((event) => !events.includes(event)),
        );
      }),
    );
  });

  it("leaves the sets it was made of as they were", () => {
    const [a, b] = [setOf([1, 2]), setOf([2, 3])];
    intersectionOf(size, [a, b]);
    unionOf(size, [a, b]);
    expect([[...eventsOf(a)], [...eventsOf(b)]]).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it.each([
    [0, 0],
    [0, 31],
    [0, 32],
    [5, 70],
    [31, 33],
    [32, 64],
    [0, 100],
    [99, 100],
  ])("makes the range %i to %i", (from, end) => {
    const range = [...eventsOf(eventRange(size, from, end))];
    expect(range).toEqual(Array.from({ length: end - from }, (_, i) => from + i));
  });
});
