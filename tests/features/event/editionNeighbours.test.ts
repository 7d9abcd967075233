import { describe, expect, it } from "vitest";
import { editionNeighbours } from "#features/event/editionNeighbours.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const edition = (start: string, precision: "day" | "month" | "year" = "day") =>
  makeEvent({
    id: `${start}-week`,
    series: "hunan-taiwan-week",
    date: { start, end: null, precision },
  });

const neighboursOf = (start: string, events: readonly ReturnType<typeof makeEvent>[]) => {
  const index = makeIndex(events);
  const { previous, next, sameEdition } = editionNeighbours(
    index,
    index.codes.event.get(`${start}-week`) ?? -1,
  );
  const idAt = (at: number | null) => (at === null ? null : index.id[at]);
  return { previous: idAt(previous), next: idAt(next), sameEdition: sameEdition.map(idAt) };
};

describe(editionNeighbours, () => {
  it("finds the editions of the series before and after the event", () => {
    const other = makeEvent({
      id: "2022-07-01-other",
      date: { start: "2022-07-01", end: null, precision: "day" },
    });
    const events = [edition("2021-06-01"), edition("2022-06-01"), other, edition("2023-06-01")];
    expect(neighboursOf("2022-06-01", events)).toEqual({
      previous: "2021-06-01-week",
      next: "2023-06-01-week",
      sameEdition: [],
    });
  });

  it("has none before the first and after the last", () => {
    const events = [edition("2021-06-01"), edition("2022-06-01")];
    expect(neighboursOf("2021-06-01", events).previous).toBeNull();
    expect(neighboursOf("2022-06-01", events).next).toBeNull();
  });

  it("takes sessions within days for the same edition", () => {
    const events = [edition("2021-06-01"), edition("2022-06-01"), edition("2022-06-02")];
    expect(neighboursOf("2022-06-01", events)).toEqual({
      previous: "2021-06-01-week",
      next: null,
      sameEdition: ["2022-06-02-week"],
    });
  });

  it("does not take the first of a month or year for a day", () => {
    const events = [edition("2021-01-01", "year"), edition("2021-01-02")];
    expect(neighboursOf("2021-01-02", events).previous).toBe("2021-01-01-week");
  });

  it("finds nothing for an event of no series", () => {
    const index = makeIndex([makeEvent(), edition("2021-06-01")]);
    const event = index.codes.event.get("2022-11-03-plain-forum") ?? -1;
    expect(editionNeighbours(index, event)).toEqual({
      previous: null,
      next: null,
      sameEdition: [],
    });
  });
});
