import { describe, expect, it } from "vitest";
import { publishedSpan } from "#features/event/recordDates.ts";
import { dateOfDay } from "#model/calendar.ts";

describe(publishedSpan, () => {
  it.each([
    ["2022", "year", "2022-01-01"],
    ["2022-11", "month", "2022-11-01"],
    ["2022-11-04", "day", "2022-11-04"],
  ])("reads %s as a %s", (published, precision, start) => {
    const span = publishedSpan(published);
    expect(span.precision).toBe(precision);
    expect(dateOfDay(span.startDay)).toBe(start);
    expect(span.endDay).toBe(span.startDay);
  });
});
