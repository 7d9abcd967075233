import { describe, expect, it } from "vitest";
import { stackCategories } from "#features/investment/stackCategories.ts";
import { totalOf } from "#features/investment/tally.ts";
import { cumulativeRows, yearRows, yearSpan } from "#features/investment/yearRows.ts";
import { AMOUNT, everyEvent, index } from "./sample.ts";

const years = yearSpan(index, { from: null, to: null });

function rowsBy(stack: "investors" | "province" | "theme") {
  const categories = stackCategories(index, everyEvent, { stack, quantity: AMOUNT });
  return yearRows(index, everyEvent, { years, quantity: AMOUNT, stack, categories });
}

describe("yearSpan", () => {
  it("has every year of the record, also those without events", () => {
    expect(years).toEqual([2010, 2011, 2012, 2013, 2014]);
  });

  it("has only the years filtered for, as far as the record goes", () => {
    expect(yearSpan(index, { from: 2013, to: 2030 })).toEqual([2013, 2014]);
    expect(yearSpan(index, { from: 2030, to: null })).toEqual([]);
  });
});

describe("yearRows", () => {
  it("tells a year without a report from one without events", () => {
    const rows = rowsBy("investors");
    expect(rows.map(({ tally }) => totalOf(tally))).toEqual([115e9, null, null, null, null]);
    expect(rows.map(({ tally }) => tally.events)).toEqual([3, 1, 1, 0, 1]);
  });

  it.each(["investors", "province", "theme"] as const)(
    "has pieces that add up to the year when stacked by %s",
    (stack) => {
      const [row] = rowsBy(stack);
      const pieces = row?.byCategory.map((tally) => totalOf(tally) ?? 0) ?? [];
      expect(pieces.reduce((a, b) => a + b, 0)).toBe(115e9);
      expect(row?.tally.events).toBe(3);
    },
  );
});

describe("cumulativeRows", () => {
  it("carries the sum over years without a report", () => {
    const rows = cumulativeRows(rowsBy("investors"));
    expect(rows.map(({ tally }) => totalOf(tally))).toEqual([115e9, 115e9, 115e9, 115e9, 115e9]);
    expect(rows.at(-1)?.tally).toMatchObject({ events: 6, reported: 3 });
  });

  it("has no value before the first report", () => {
    const from2011 = rowsBy("investors").slice(1);
    expect(cumulativeRows(from2011).map(({ tally }) => totalOf(tally))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
