import { describe, expect, it } from "vitest";
import { tallyBy, taiwanPartOf, totalOf } from "#features/investment/tally.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { AMOUNT, everyEvent, index } from "./sample.ts";
import { indexOf } from "#fixtures/makeIndex.ts";
import { readRecord } from "#tools/readRecord.ts";

const byYear = { keyOf: (event: number) => index.year[event] };

describe("tallyBy", () => {
  it("keeps amounts apart by origin, and the parts add up to the total", () => {
    const tally = tallyBy(index, everyEvent, { quantity: AMOUNT, ...byYear }).get(2010);
    expect(tally).toEqual({
      events: 3,
      reported: 3,
      taiwanReported: 2,
      partial: 1,
      parts: { taiwan: 40e9, all: 70e9, unspecified: 5e9, none: 0 },
    });
    expect(tally && totalOf(tally)).toBe(115e9);
  });

  it("leaves a year without a report without a value, which is not zero", () => {
    const tallies = tallyBy(index, everyEvent, { quantity: AMOUNT, ...byYear });
    expect(tallies.get(2012)).toMatchObject({ events: 1, reported: 0, parts: null });
    expect(tallies.get(2013)).toBeUndefined();
  });

  it("does not add purchases to what was signed", () => {
    const tally = tallyBy(index, everyEvent, { quantity: AMOUNT, ...byYear }).get(2011);
    expect(tally).toMatchObject({ events: 1, reported: 0, parts: null });
  });

  it("sums purchases apart when asked for", () => {
    const tallies = tallyBy(index, everyEvent, { quantity: { ...AMOUNT, of: "trade" }, ...byYear });
    expect(tallies.get(2011)?.parts?.taiwan).toBe(7e9);
    expect(tallies.get(2010)?.parts).toBeNull();
  });

  it("narrows every amount to the Taiwan-related part, and drops those that do not report one", () => {
    const quantity = { ...AMOUNT, basis: "taiwan" } as const;
    const tally = tallyBy(index, everyEvent, { quantity, ...byYear }).get(2010);
    expect(tally).toMatchObject({
      events: 3,
      reported: 2,
      parts: { taiwan: 40e9, all: 0, unspecified: 0 },
    });
  });

  it("counts projects of every headline figure, also where no amount is reported", () => {
    const quantity = { ...AMOUNT, measure: "projects" } as const;
    const tallies = tallyBy(index, everyEvent, { quantity, ...byYear });
    expect(tallies.get(2010)).toMatchObject({ reported: 2, parts: { taiwan: 40, all: 50 } });
    expect(tallies.get(2014)?.parts?.taiwan).toBe(9);
  });

  it("counts every event by whom its headline figure counts", () => {
    const quantity = { ...AMOUNT, measure: "events" } as const;
    const tallies = tallyBy(index, everyEvent, { quantity, ...byYear });
    expect(tallies.get(2010)?.parts).toEqual({ taiwan: 1, all: 1, unspecified: 1, none: 0 });
    expect(tallies.get(2012)?.parts).toEqual({ taiwan: 0, all: 0, unspecified: 0, none: 1 });
  });

  it("does not take a Taiwan-related part nobody reports for zero", () => {
    const tallies = tallyBy(index, [2], { quantity: AMOUNT, keyOf: () => "one" });
    const tally = tallies.get("one");
    expect(tally?.parts?.taiwan).toBe(0);
    expect(tally && taiwanPartOf(tally)).toBeNull();
  });

  it("gives the totals of the selection on the whole record", { timeout: 20_000 }, () => {
    const whole = indexOf(readRecord("data"));
    const { totals, events } = select(whole, NO_FILTERS);
    for (const of of ["signed", "trade"] as const) {
      const quantity = { ...AMOUNT, of };
      const tally = tallyBy(whole, events, { quantity, keyOf: () => "all" }).get("all");
      const { reported, taiwanReported, partial, ...sum } = totals[of];
      expect(tally).toMatchObject({ reported, taiwanReported, partial });
      expect(tally?.parts?.taiwan).toBeCloseTo(sum.taiwan, -3);
      expect(tally?.parts?.all).toBeCloseTo(sum.allInvestors, -3);
      expect(tally?.parts?.unspecified).toBeCloseTo(sum.unspecified, -3);
    }
  });
});
