import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  edgeAfterKey,
  shownYears,
  spanBetween,
  withEdge,
  yearAt,
  yearFilter,
} from "#features/filters/yearBrush.ts";

const record = { from: 1994, to: 2026 };
const span = { from: 2010, to: 2020 };

describe("shownYears", () => {
  it.each([
    [{ from: null, to: null }, record],
    [
      { from: 2010, to: null },
      { from: 2010, to: 2026 },
    ],
    [
      { from: 1950, to: 2000 },
      { from: 1994, to: 2000 },
    ],
    [
      { from: 2050, to: null },
      { from: 2026, to: 2026 },
    ],
  ])("shows %o as %o", (chosen, shown) => {
    expect(shownYears(record, chosen)).toEqual(shown);
  });
});

describe("yearFilter", () => {
  it.each([
    [record, { from: null, to: null }],
    [
      { from: 1994, to: 2000 },
      { from: null, to: 2000 },
    ],
    [
      { from: 2010, to: 2026 },
      { from: 2010, to: null },
    ],
    [
      { from: 1994, to: 1994 },
      { from: 1994, to: 1994 },
    ],
  ])("writes %o as %o", (years, filter) => {
    expect(yearFilter(record, years)).toEqual(filter);
  });

  it("says what it is shown: any span comes back from the address as it was", () => {
    const year = integer({ min: record.from, max: record.to });
    assert(
      property(year, year, (a, b) => {
        const chosen = spanBetween(a, b);
        expect(shownYears(record, yearFilter(record, chosen))).toEqual(chosen);
      }),
    );
  });
});

describe("yearAt", () => {
  it.each([
    [0, 1994],
    [0.5 / 33, 1994],
    [1.5 / 33, 1995],
    [0.999, 2026],
    [1, 2026],
    [-0.2, 1994],
    [1.4, 2026],
  ])("finds at %d of the width the year %i", (part, year) => {
    expect(yearAt(record, part)).toBe(year);
  });
});

describe("spanBetween", () => {
  it("takes two years in either order", () => {
    expect(spanBetween(2018, 2012)).toEqual({ from: 2012, to: 2018 });
  });
});

describe("withEdge", () => {
  it("stops an end at the other", () => {
    expect(withEdge(record, span, "from", 2025)).toEqual({ from: 2020, to: 2020 });
    expect(withEdge(record, span, "to", 2001)).toEqual({ from: 2010, to: 2010 });
  });
});

describe("edgeAfterKey", () => {
  it.each([
    ["from", "ArrowRight", { from: 2011, to: 2020 }],
    ["from", "ArrowLeft", { from: 2009, to: 2020 }],
    ["from", "Home", { from: 1994, to: 2020 }],
    ["from", "End", { from: 2020, to: 2020 }],
    ["to", "ArrowUp", { from: 2010, to: 2021 }],
    ["to", "ArrowDown", { from: 2010, to: 2019 }],
    ["to", "PageUp", { from: 2010, to: 2025 }],
    ["to", "PageDown", { from: 2010, to: 2015 }],
    ["to", "Home", { from: 2010, to: 2010 }],
    ["to", "End", { from: 2010, to: 2026 }],
  ] as const)("moves %s with %s", (edge, key, expected) => {
    expect(edgeAfterKey(record, span, { edge, key })).toEqual(expected);
  });

  it("leaves other keys to the page", () => {
    expect(edgeAfterKey(record, span, { edge: "from", key: "Tab" })).toBeNull();
  });
});
