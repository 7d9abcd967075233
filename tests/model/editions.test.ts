import { describe, expect, it } from "vitest";
import { indexOf, makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import {
  editionNeighbours,
  editionsOf,
  eventsOfSeries,
  gapBetween,
  missingEditions,
  sessionsOf,
} from "#model/editions.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { readRecord } from "#tools/readRecord.ts";

type Differences = Parameters<typeof makeEvent>[0];

const edition = (start: string, number: number | null, differences: Differences = {}) =>
  makeEvent({
    id: `${start}-week`,
    series: "hunan-taiwan-week",
    edition: number,
    date: { start, end: null, precision: "day" },
    ...differences,
  });

const at = (index: EventIndex, id: string) => index.codes.event.get(id) ?? Number.NaN;
const idsOf = (index: EventIndex, events: readonly number[]) =>
  events.map((event) => index.id[event]);

describe(editionsOf, () => {
  it("lists the editions of one series by date, without the sessions held within them", () => {
    const index = makeIndex([
      edition("2022-06-01", 2),
      edition("2021-06-01", 1),
      edition("2022-06-02", null, { partOf: "2022-06-01-week" }),
      makeEvent({ series: "another-week" }),
    ]);
    expect(
      idsOf(index, editionsOf(index, index.codes.series.get("hunan-taiwan-week") ?? -1)),
    ).toEqual(["2021-06-01-week", "2022-06-01-week"]);
  });

  it("lets the numbers decide where a date is known only roughly", () => {
    const index = makeIndex([
      edition("2021-01-01", 2, {
        id: "2021-week",
        date: { start: "2021-01-01", end: null, precision: "year" },
      }),
      edition("2021-03-01", 1),
      edition("2021-02-01", null),
    ]);
    expect(idsOf(index, editionsOf(index, 0))).toEqual([
      "2021-03-01-week",
      "2021-02-01-week",
      "2021-week",
    ]);
  });

  it("takes a meeting within an event of another series for an edition of its own", () => {
    const index = makeIndex([
      makeEvent({ id: "2022-06-01-fair", series: "great-fair" }),
      edition("2022-06-02", 4, { partOf: "2022-06-01-fair" }),
    ]);
    const series = index.codes.series.get("hunan-taiwan-week") ?? -1;
    expect(idsOf(index, editionsOf(index, series))).toEqual(["2022-06-02-week"]);
  });

  it("has none for a series that is not on record", () => {
    expect(editionsOf(makeIndex([makeEvent()]), 7)).toEqual([]);
  });
});

describe(eventsOfSeries, () => {
  it("has each edition with its sessions of the same series behind it, whichever came first", () => {
    const index = makeIndex([
      edition("2021-06-02", null, { partOf: "2021-06-03-week" }),
      edition("2021-06-03", 1),
      makeEvent({ id: "2021-06-03-salon", series: "salon", partOf: "2021-06-03-week" }),
      edition("2022-06-01", 2),
    ]);
    const of = (series: string) =>
      idsOf(index, eventsOfSeries(index, index.codes.series.get(series) ?? -1));
    expect(of("hunan-taiwan-week")).toEqual([
      "2021-06-03-week",
      "2021-06-02-week",
      "2022-06-01-week",
    ]);
    expect(of("salon")).toEqual(["2021-06-03-salon"]);
  });
});

describe(missingEditions, () => {
  it("counts from 1, and calls nothing missing around an edition without a number", () => {
    const index = makeIndex([
      edition("2015-06-01", 2),
      edition("2019-06-01", 5),
      edition("2020-06-01", null),
      edition("2021-06-01", 9),
    ]);
    expect(missingEditions(index, 0)).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 4 },
    ]);
  });
});

describe(editionNeighbours, () => {
  const index = makeIndex([
    edition("2015-06-01", 1),
    edition("2019-06-01", 5),
    edition("2019-06-02", null, { partOf: "2019-06-01-week" }),
    edition("2020-06-01", 6),
    edition("2022-06-01", null),
    makeEvent({
      id: "2019-07-01-other",
      date: { start: "2019-07-01", end: null, precision: "day" },
    }),
  ]);

  it("finds the editions before and after, and the numbers missing between", () => {
    expect(editionNeighbours(index, at(index, "2019-06-01-week"))).toEqual({
      previous: at(index, "2015-06-01-week"),
      missingBefore: { from: 2, to: 4 },
      next: at(index, "2020-06-01-week"),
      missingAfter: null,
    });
  });

  it("gives a session the neighbours of the edition it belongs to", () => {
    expect(editionNeighbours(index, at(index, "2019-06-02-week"))).toEqual(
      editionNeighbours(index, at(index, "2019-06-01-week")),
    );
  });

  it("has none before the first, after the last and for an event of no series", () => {
    expect(editionNeighbours(index, at(index, "2015-06-01-week")).previous).toBeNull();
    expect(editionNeighbours(index, at(index, "2022-06-01-week")).next).toBeNull();
    expect(editionNeighbours(index, at(index, "2019-07-01-other"))).toEqual({
      previous: null,
      missingBefore: null,
      next: null,
      missingAfter: null,
    });
  });

  it("does not call anything missing where a number is not known", () => {
    expect(
      gapBetween(index, at(index, "2020-06-01-week"), at(index, "2022-06-01-week")),
    ).toBeNull();
    expect(
      gapBetween(index, at(index, "2022-06-01-week"), at(index, "2019-06-01-week")),
    ).toBeNull();
  });
});

describe(sessionsOf, () => {
  it("leads from an event to its sessions in date order, and has none for others", () => {
    const index = makeIndex([
      edition("2022-06-01", 2),
      edition("2022-06-03", null, { partOf: "2022-06-01-week" }),
      makeEvent({
        id: "2022-06-02-session",
        partOf: "2022-06-01-week",
        date: { start: "2022-06-02", end: null, precision: "day" },
      }),
    ]);
    expect(idsOf(index, sessionsOf(index, at(index, "2022-06-01-week")))).toEqual([
      "2022-06-02-session",
      "2022-06-03-week",
    ]);
    expect(sessionsOf(index, at(index, "2022-06-02-session"))).toEqual([]);
  });
});

describe("the real record", () => {
  const record = readRecord("data");
  const index = indexOf(record);

  it("has every event of a series among the events of that series, once", () => {
    const listed = [...index.series.keys()].flatMap((series) => eventsOfSeries(index, series));
    const expected = record.events.filter(({ series }) => series !== null).map(({ id }) => id);
    expect(listed).toHaveLength(expected.length);
    expect(new Set(idsOf(index, listed))).toEqual(new Set(expected));
  });

  it("links every session and its parent both ways", () => {
    const linked = record.events.filter(({ partOf }) => partOf !== null);
    expect(linked.length).toBeGreaterThan(20);
    for (const { id, partOf } of linked)
      expect(sessionsOf(index, at(index, partOf ?? ""))).toContain(at(index, id));
  });

  it("has previous and next of each other in every series", () => {
    const editions = [...index.series.keys()].flatMap((series) => editionsOf(index, series));
    const withNext = editions.filter((event) => editionNeighbours(index, event).next !== null);
    expect(
      withNext.map((event) => {
        const { next } = editionNeighbours(index, event);
        return next === null ? null : editionNeighbours(index, next).previous;
      }),
    ).toEqual(withNext);
  });
});
