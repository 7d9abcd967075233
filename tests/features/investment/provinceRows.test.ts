import { describe, expect, it } from "vitest";
import { provinceRows } from "#features/investment/provinceRows.ts";
import { totalOf } from "#features/investment/tally.ts";
import { AMOUNT, everyEvent, index } from "./sample.ts";

const idOf = (province: number) => index.provinces[province]?.id;

describe("provinceRows", () => {
  it("puts the largest first", () => {
    const rows = provinceRows(index, everyEvent, AMOUNT);
    expect(rows.map(({ province, tally }) => [idOf(province), totalOf(tally)])).toEqual([
      ["fujian", 105e9],
      ["hunan", 10e9],
    ]);
  });

  it("puts a place that reports nothing last, without a value", () => {
    const trade = { ...AMOUNT, of: "trade" } as const;
    const rows = provinceRows(index, everyEvent, trade);
    expect(rows.map(({ province, tally }) => [idOf(province), totalOf(tally)])).toEqual([
      ["hunan", 7e9],
      ["fujian", null],
    ]);
  });
});
