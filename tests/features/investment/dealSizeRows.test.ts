import { describe, expect, it } from "vitest";
import { dealRatios } from "#features/investment/dealMarks.ts";
import { dealSizeRows } from "#features/investment/dealSizeRows.ts";
import { everyEvent, index } from "./sample.ts";

const inCny = { basis: "all", currency: "CNY" } as const;

describe("dealSizeRows", () => {
  it("has the events with both numbers, largest first, and says whom they count", () => {
    expect(dealSizeRows(index, everyEvent, inCny)).toEqual([
      { event: 1, projects: 50, amount: 100e9, origin: "all", isPartial: false },
      { event: 0, projects: 40, amount: 10e9, origin: "taiwan", isPartial: true },
    ]);
  });

  it("has only events that report both numbers of the Taiwan-related part when narrowed to it", () => {
    const rows = dealSizeRows(index, everyEvent, { ...inCny, basis: "taiwan" });
    expect(rows.map(({ event }) => event)).toEqual([0]);
  });
});

describe("dealRatios", () => {
  it("gives round amounts a project around the middle one", () => {
    expect(dealRatios(dealSizeRows(index, everyEvent, inCny))).toEqual([1e8, 1e9, 1e10]);
  });

  it("gives none where there is nothing to compare", () => {
    expect(dealRatios([])).toEqual([]);
  });
});
