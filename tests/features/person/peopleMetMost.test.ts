import { describe, expect, it } from "vitest";
import { peopleMetMost } from "#features/person/peopleMetMost.ts";
import { personAppearances } from "#features/person/personAppearances.ts";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";

const eventWith = (start: string, ...people: readonly string[]) =>
  makeEvent({
    date: { start, end: null, precision: "day" },
    participants: people.map((person) => makeParticipant(person)),
  });

const index = makeIndex([
  eventWith("2020-01-01", "ann", "bob", "cai"),
  eventWith("2021-01-01", "ann", "cai"),
  eventWith("2022-01-01", "bob", "cai"),
  eventWith("2023-01-01", "dan"),
]);
const codeOf = (id: string) => index.codes.person.get(id) ?? -1;
const metBy = (id: string) => {
  const events = personAppearances(index, codeOf(id)).map(({ event }) => event);
  return peopleMetMost(index, codeOf(id), events).map(({ person, events: shared }) => [
    index.people[person]?.id,
    shared,
  ]);
};

describe(peopleMetMost, () => {
  it("counts the events shared, most first, never the person themselves", () => {
    expect(metBy("ann")).toEqual([
      ["cai", 2],
      ["bob", 1],
    ]);
  });

  it("is empty for somebody who was named alone", () => {
    expect(metBy("dan")).toEqual([]);
  });
});

describe(personAppearances, () => {
  it("lists the events of a person in date order with the role", () => {
    expect(personAppearances(index, codeOf("ann"))).toEqual([
      { event: 0, role: "speech" },
      { event: 1, role: "speech" },
    ]);
  });
});
