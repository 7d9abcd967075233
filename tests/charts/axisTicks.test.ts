import { describe, expect, it } from "vitest";
import { logAxis, roomAfterLastPx, valueTicks, yearTicks } from "#charts/axisTicks.ts";

const years = Array.from({ length: 33 }, (_, i) => 1994 + i);

describe("valueTicks", () => {
  it("are round, above zero and not beyond the maximum", () => {
    expect(valueTicks(340e9, 4, false)).toEqual([100e9, 200e9, 300e9]);
  });

  it("have no halves where things are counted", () => {
    expect(valueTicks(2, 4, true)).toEqual([1, 2]);
  });

  it("are none where there is no value", () => {
    expect(valueTicks(0, 4, false)).toEqual([]);
    expect(valueTicks(Number.NEGATIVE_INFINITY, 4, false)).toEqual([]);
  });
});

describe("yearTicks", () => {
  it.each([
    [1400, 33],
    [450, 8],
    [270, 3],
    [20, 1],
  ])("in %i pixels are %i", (widthPx, count) => {
    expect(yearTicks(years, widthPx)).toHaveLength(count);
  });

  it("are round years", () => {
    expect(yearTicks(years, 270)).toEqual([2000, 2010, 2020]);
  });

  it("name the one year there is", () => {
    expect(yearTicks([2013], 200)).toEqual([2013]);
  });
});

describe("roomAfterLastPx", () => {
  const rows = [{ id: "2024" }, { id: "2025" }, { id: "2026" }];

  it("is half of what the last name is wider than its bar", () => {
    expect(roomAfterLastPx({ rows, labelled: ["2024", "2026"], roomPx: 30 })).toBe(9);
  });

  it.each([
    ["the bar is wide", ["2026"], 300],
    ["it has no name", ["2024"], 30],
  ])("is nothing where %s", (_, labelled, roomPx) => {
    expect(roomAfterLastPx({ rows, labelled, roomPx })).toBe(0);
  });
});

describe("logAxis", () => {
  it("has air at both ends and the powers of ten between them", () => {
    const { bounds, ticks } = logAxis([2, 300]);
    expect(bounds).toEqual([1.25, 480]);
    expect(ticks).toEqual([10, 100]);
  });

  it("goes from power to power where a single one would be left", () => {
    expect(logAxis([24])).toEqual({ bounds: [10, 100], ticks: [10, 100] });
  });
});
