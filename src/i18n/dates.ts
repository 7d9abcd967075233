import { dateOfDay } from "#model/calendar.ts";
import type { DatePrecision, Language } from "#model/vocabulary.ts";

/** A span of days, both ends included, and how much of it is known: with `month` or `year` only that part may be shown. */
export type DateSpan = {
  readonly startDay: number;
  readonly endDay: number;
  readonly precision: DatePrecision;
};

const OPTIONS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<DatePrecision, Intl.DateTimeFormatOptions>;

/** A date or span of dates in words: `3 November 2022`, `2022年11月3日`, `12–15 June 2021`, `November 2016`, `1999`. */
export function formatDates(span: DateSpan, language: Language): string {
  const format = dateFormat(language, span.precision);
  const start = dateOf(span.startDay);
  if (span.endDay === span.startDay || span.precision !== "day") return format.format(start);
  return format.formatRange(start, dateOf(span.endDay)).replaceAll(/\s?–\s?/g, "–");
}

/** The machine-readable form for `<time>`: only the part that is known. */
export function machineDate({ startDay, precision }: DateSpan): string {
  const length = { day: 10, month: 7, year: 4 } as const satisfies Record<DatePrecision, number>;
  return dateOfDay(startDay).slice(0, length[precision]);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  // Day before month, as the reports and the dashboard's readers write it.
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { ...OPTIONS[precision], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}
