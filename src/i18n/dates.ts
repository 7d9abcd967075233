import { dateOfDay } from "#model/calendar.ts";
import type { DatePrecision, Language } from "#model/vocabulary.ts";

/** A span of days, both ends included, and how much of it is known: with `month` or `year` only that part may be shown. */
export type DateSpan = {
  readonly startDay: number;
  readonly endDay: number;
  readonly precision: DatePrecision;
};

/**
 * A date or span of dates in words: `3 November 2022`, `12–15 June 2021`, `30 May – 2 June 2014`, `November 2016`,
 * `1999`; `2022年11月3日`, `2021年6月12日至15日`, `2014年5月30日至6月2日`.
 */
export function formatDates(span: DateSpan, language: Language): string {
  const start = dateOf(span.startDay);
  const end = dateOf(span.endDay);
  if (span.precision !== "day" || span.endDay === span.startDay)
    return dateFormat(language, span.precision).format(start);
  return language === "en" ? englishSpan(start, end) : chineseSpan(start, end, language);
}

/** The machine-readable form for `<time>`: only the part that is known. */
export function machineDate({ startDay, precision }: DateSpan): string {
  const length = { day: 10, month: 7, year: 4 } as const satisfies Record<DatePrecision, number>;
  return dateOfDay(startDay).slice(0, length[precision]);
}

function englishSpan(start: Date, end: Date): string {
  // Engines differ in the narrow spaces they put around the dash; between two bare numbers there is none.
  const span = dateFormat("en", "day").formatRange(start, end).replaceAll(/\s/g, " ");
  return span.replace(/^(\d+) – /, "$1–");
}

/** Chinese names only what changes after 至; engines write spans as 2014/5/14–2014/5/16. */
function chineseSpan(start: Date, end: Date, language: Language): string {
  const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
  const sameMonth = sameYear && start.getUTCMonth() === end.getUTCMonth();
  const part = sameMonth ? "dayOnly" : sameYear ? "monthAndDay" : "day";
  return `${dateFormat(language, "day").format(start)}至${dateFormat(language, part).format(end)}`;
}

const PARTS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  monthAndDay: { month: "long", day: "numeric" },
  dayOnly: { day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, part: keyof typeof PARTS): Intl.DateTimeFormat {
  const key = `${language} ${part}`;
  const known = formats.get(key);
  if (known) return known;
  // Day before month, as the reports and the dashboard's readers write it.
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { ...PARTS[part], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}
