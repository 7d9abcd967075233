import { describe, expect, it } from "vitest";
import { compareRows } from "#features/compare/compareRows.ts";
import { compareScales } from "#features/compare/compareScales.ts";
import { comparedYears } from "#features/compare/eventsPerYear.ts";
import { decodeIndex } from "#model/decodeIndex.ts";
import { encodeIndex } from "#model/encodeIndex.ts";
import { select } from "#model/select.ts";
import { parseView } from "#state/codec.ts";
import { viewFilters } from "#state/viewFilters.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { readRecord } from "#tools/readRecord.ts";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const inFujian = { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } } as const;
const crowd = (value: number) => ({
  value,
  qualifier: "about" as const,
  of: { en: "people", "zh-Hans": null },
  source: "s1",
});

const index = makeIndex([
  makeEvent({
    date: on("2010-05-01"),
    attendance: crowd(300),
    figures: [makeFigure({ amount: 10e9, projects: 5, investors: "taiwan" })],
    participants: [makeParticipant("ann"), makeParticipant("bo")],
  }),
  makeEvent({
    date: on("2010-09-01"),
    themes: ["youth"],
    attendance: crowd(500),
    participants: [makeParticipant("bo")],
  }),
  makeEvent({ date: on("2012-05-01"), place: inFujian, themes: ["youth", "finance"] }),
]);

function rowsAt(query: string) {
  const { view } = parseView(query, index.codes);
  return compareRows(index, { view, textMatch: null, years: comparedYears(index, view) });
}

describe("compareRows", () => {
  it("gives a row for each item, in the order of the address", () => {
    const rows = rowsAt("compare=province:fujian,province:hunan");
    expect(rows.map(({ name, events }) => [name.en, events])).toEqual([
      ["Fujian", 1],
      ["Hunan", 2],
    ]);
  });

  it("keeps the other filters, and puts the item in place of those of its own facet", () => {
    const rows = rowsAt("province=taiwan&theme=youth&compare=province:fujian,province:hunan");
    expect(rows.map(({ events }) => events)).toEqual([1, 1]);
  });

  it("counts events on one axis of years", () => {
    const rows = rowsAt("compare=province:hunan,province:fujian");
    expect(rows.map(({ perYear }) => perYear)).toEqual([
      [2, 0, 0],
      [0, 0, 1],
    ]);
    expect(rowsAt("from=2011&compare=province:hunan,province:fujian")[1]?.perYear).toEqual([0, 1]);
  });

  it("leaves what no event reports empty, which is not zero", () => {
    const [fujian] = rowsAt("compare=province:fujian,province:hunan");
    expect(fujian).toMatchObject({ attendance: null, projects: null, signed: null });
  });

  it("tells the Taiwan-related part of the amount, and how many events report one", () => {
    const [hunan] = rowsAt("compare=province:hunan,province:fujian");
    expect(hunan?.signed).toMatchObject({ total: 10e9, taiwan: 10e9, reported: 1 });
    expect(hunan).toMatchObject({ projects: 5, projectsReported: 1 });
  });

  it("takes the middle of the attendances, not their sum", () => {
    const [hunan] = rowsAt("compare=province:hunan,province:fujian");
    expect(hunan?.attendance).toEqual({ median: 400, largest: 500, reported: 2 });
  });

  it("ranks the people named most often, and the themes", () => {
    const [hunan] = rowsAt("compare=province:hunan,province:fujian");
    const people = hunan?.mostNamed.map(({ code, events }) => [index.people[code]?.id, events]);
    expect(people).toEqual([
      ["bo", 2],
      ["ann", 1],
    ]);
    const themes = hunan?.mostAbout.map(({ code }) => index.themes[code]?.id);
    expect(themes).toEqual(expect.arrayContaining(["integration", "youth"]));
  });

  it("ranks places where themes are compared", () => {
    const [youth] = rowsAt("compare=theme:youth,theme:finance");
    const places = youth?.mostAbout.map(({ code }) => index.provinces[code]?.id);
    expect(places?.toSorted()).toEqual(["fujian", "hunan"]);
  });
});

describe("compareScales", () => {
  it("ends every axis at the largest value of any item", () => {
    expect(compareScales(rowsAt("compare=province:hunan,province:fujian"))).toEqual({
      events: 2,
      perYear: 2,
      signed: 10e9,
    });
  });

  it("has nothing to measure where nothing is reported", () => {
    expect(compareScales(rowsAt("compare=province:fujian")).signed).toBe(0);
  });
});

describe("a comparison in the record itself", () => {
  const record = decodeIndex(encodeIndex(readRecord("data"), { date: "", hash: "" }));

  it("says of a place what the page says where it is filtered for", () => {
    const { view } = parseView("from=2010&compare=province:hunan,province:hubei", record.codes);
    const years = comparedYears(record, view);
    for (const row of compareRows(record, { view, textMatch: null, years })) {
      const filtered = parseView(`from=2010&province=${row.item.id}`, record.codes).view;
      const { totals } = select(record, viewFilters(record, filtered, null), "CNY");
      expect(row).toMatchObject({ events: totals.events, people: totals.people });
      expect(row.signed).toEqual(totals.signed);
      expect(row.perYear.reduce((sum, n) => sum + n, 0)).toBe(totals.events);
    }
  });
});
