import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOfDay,
  dayOfDate,
  firstDayOfYear,
  isCalendarDate,
  yearOfDay,
} from "#model/calendar.ts";

describe("isCalendarDate", () => {
  it.each(["1999", "2016-11", "2022-11-03", "2024-02-29"])("takes %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "2022-13",
    "2022-00-10",
    "2022-11-31",
    "22-11-03",
    "2022-1-3",
    "2022-11-03T00:00",
    "",
  ])("refuses %s", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe("days", () => {
  const day = fc.integer({ min: -30_000, max: 40_000 });

  it("become dates and days again", () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayOfDate(dateOfDay(number))).toBe(number);
      }),
    );
  });

  it("lie within their year", () => {
    fc.assert(
      fc.property(day, (number) => {
        const year = yearOfDay(number);
        expect(firstDayOfYear(year)).toBeLessThanOrEqual(number);
        expect(firstDayOfYear(year + 1)).toBeGreaterThan(number);
      }),
    );
  });

  it.each([
    ["1970-01-01", 0],
    ["2022-11-03", 19_299],
    ["1969-12-31", -1],
  ])("counts %s from 1970", (date, number) => {
    expect(dayOfDate(date)).toBe(number);
  });
});
