import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDates, machineDate } from "#i18n/dates.ts";
import { dayOfDate } from "#model/calendar.ts";
import { DATE_PRECISIONS, type DatePrecision, LANGUAGES } from "#model/vocabulary.ts";

function span(start: string, end = start, precision: DatePrecision = "day") {
  return { startDay: dayOfDate(start), endDay: dayOfDate(end), precision };
}

describe("formatDates", () => {
  it.each([
    [span("2022-11-03"), "3 November 2022", "2022年11月3日"],
    [span("2014-05-14", "2014-05-16"), "14–16 May 2014", "2014年5月14日至16日"],
    [span("2014-05-30", "2014-06-02"), "30 May – 2 June 2014", "2014年5月30日至6月2日"],
    [
      span("2014-12-30", "2015-01-02"),
      "30 December 2014 – 2 January 2015",
      "2014年12月30日至2015年1月2日",
    ],
    [span("2014-05-14", "2015-05-16"), "14 May 2014 – 16 May 2015", "2014年5月14日至2015年5月16日"],
    [span("2016-11-01", "2016-11-01", "month"), "November 2016", "2016年11月"],
    [span("1999-01-01", "1999-01-01", "year"), "1999", "1999年"],
  ])("writes a span as readers of each language do", (dates, english, chinese) => {
    expect(formatDates(dates, "en")).toBe(english);
    expect(formatDates(dates, "zh-Hans")).toBe(chinese);
    expect(formatDates(dates, "zh-Hant")).toBe(chinese);
  });

  it("shows no more than is known, even of a span", () => {
    expect(formatDates(span("2016-11-01", "2016-11-20", "month"), "en")).toBe("November 2016");
    expect(formatDates(span("1999-01-01", "1999-12-31", "year"), "en")).toBe("1999");
  });

  it("has only plain spaces in English and none in Chinese", () => {
    const day = fc.integer({ min: 8000, max: 22_000 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom(...DATE_PRECISIONS),
        (startDay, days, precision) => {
          const dates = { startDay, endDay: startDay + days, precision };
          expect(formatDates(dates, "en")).toMatch(/^[\w –]+$/);
          for (const language of LANGUAGES.slice(1))
            expect(formatDates(dates, language)).toMatch(/^[\d年月日至]+$/);
        },
      ),
    );
  });
});

describe("machineDate", () => {
  it.each([
    ["day", "2016-11-05"],
    ["month", "2016-11"],
    ["year", "2016"],
  ] as const)("gives the part known to the %s", (precision, date) => {
    expect(machineDate(span("2016-11-05", "2016-11-05", precision))).toBe(date);
  });
});
