import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeTicks } from "#features/timeline/timeTicks.ts";
import { dateOfDay, dayOfDate } from "#model/calendar.ts";

function ticksOf(from: string, to: string, widthPx: number) {
  const { precision, ticks } = timeTicks({ from: dayOfDate(from), to: dayOfDate(to) }, widthPx);
  return { precision, dates: ticks.map(({ day }) => dateOfDay(day)) };
}

describe("timeTicks", () => {
  it("counts in years over decades, fewer where there is less room", () => {
    expect(ticksOf("2000-01-01", "2010-06-01", 1000).dates).toHaveLength(11);
    expect(ticksOf("2000-01-01", "2010-06-01", 200).dates).toEqual([
      "2000-01-01",
      "2004-01-01",
      "2008-01-01",
    ]);
  });

  it("counts in months within a year", () => {
    expect(ticksOf("2022-01-15", "2022-12-20", 800)).toEqual({
      precision: "month",
      dates: ["2022-04-01", "2022-07-01", "2022-10-01"],
    });
  });

  it("counts in weeks and days within a month", () => {
    expect(ticksOf("2022-02-01", "2022-03-02", 700)).toEqual({
      precision: "day",
      dates: ["2022-02-01", "2022-02-08", "2022-02-15", "2022-02-22", "2022-03-01"],
    });
    expect(ticksOf("2022-02-26", "2022-03-02", 700).dates).toEqual([
      "2022-02-26",
      "2022-02-27",
      "2022-02-28",
      "2022-03-01",
      "2022-03-02",
    ]);
  });

  it("keeps its ticks apart and inside the window, whatever the zoom", () => {
    const spans = fc.tuple(
      fc.integer({ min: 8000, max: 20000 }),
      fc.integer({ min: 28, max: 12000 }),
      fc.integer({ min: 200, max: 2000 }),
    );
    fc.assert(
      fc.property(spans, ([from, span, widthPx]) => {
        const xs = timeTicks({ from, to: from + span }, widthPx).ticks.map(({ x }) => x);
        for (const [i, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(widthPx);
          expect(x - (xs[i - 1] ?? -Infinity)).toBeGreaterThan(45);
        }
      }),
    );
  });
});
