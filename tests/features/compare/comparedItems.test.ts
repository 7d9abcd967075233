import { describe, expect, it } from "vitest";
import { candidates, firstComparison } from "#features/compare/comparedItems.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const at = (province: string, day: string) =>
  makeEvent({
    date: { start: day, end: null, precision: "day" },
    place: { province, city: { en: null, "zh-Hans": null } },
    themes: ["youth"],
  });
const index = makeIndex([
  at("hubei", "2010-01-01"),
  at("fujian", "2010-01-02"),
  at("fujian", "2010-01-03"),
]);
const selection = select(index, NO_FILTERS);

describe("candidates", () => {
  it("lists everything of a facet, most events first", () => {
    const places = candidates(index, selection, "province");
    expect(places).toHaveLength(index.provinces.length);
    expect(places.slice(0, 2).map(({ item, events }) => [item.id, events])).toEqual([
      ["fujian", 2],
      ["hubei", 1],
    ]);
  });
});

describe("firstComparison", () => {
  it("begins with the two that have most events", () => {
    expect(firstComparison(index, selection, "province").map(({ id }) => id)).toEqual([
      "fujian",
      "hubei",
    ]);
    expect(firstComparison(index, selection, "theme")[0]).toEqual({ facet: "theme", id: "youth" });
  });
});
