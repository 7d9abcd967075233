import { describe, expect, it } from "vitest";
import { removalRows } from "#features/filters/removalRows.ts";
import { matchNames } from "#model/nameMatch.ts";
import { parseView, writeView } from "#state/codec.ts";
import { index } from "./fixture.ts";

function rowsFor(query: string) {
  const { view } = parseView(query, index.codes);
  return removalRows(index, view, matchNames(index, view.q)).map(({ patch, events }) => ({
    left: writeView({ ...view, ...patch }),
    events,
  }));
}

describe("removalRows", () => {
  it("offers what gives events when removed, most first", () => {
    expect(rowsFor("province=fujian&theme=youth")).toEqual([
      { left: "theme=youth", events: 2 },
      { left: "province=fujian", events: 2 },
    ]);
  });

  it("leaves out a filter whose removal gives none", () => {
    expect(rowsFor("province=taiwan&theme=youth&from=2020")).toEqual([
      { left: "province=taiwan&from=2020", events: 1 },
    ]);
  });

  it("removes the values of a facet together, as one alone would not help", () => {
    expect(rowsFor("province=fujian,taiwan&series=hunan-week")).toEqual([
      { left: "province=fujian,taiwan", events: 3 },
      { left: "series=hunan-week", events: 2 },
    ]);
  });

  it("counts the search like any other filter", () => {
    expect(rowsFor("province=hunan&q=tea")).toEqual([
      { left: "province=hunan", events: 3 },
      { left: "q=tea", events: 1 },
    ]);
  });

  it("has nothing to offer where no single removal helps", () => {
    expect(rowsFor("province=taiwan&series=hunan-week&q=tea")).toEqual([]);
  });
});
