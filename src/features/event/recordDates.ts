import type { DateSpan } from "#i18n/dates.ts";
import { dayOfDate } from "#model/calendar.ts";
import type { EventRecord } from "#model/schema.ts";

/** The days of an event as the record gives them. */
export function eventSpan({ start, end, precision }: EventRecord["date"]): DateSpan {
  return { startDay: dayOfDate(start), endDay: dayOfDate(end ?? start), precision };
}

/** The date of a report, of which only the year or the month may be known. */
export function publishedSpan(published: string): DateSpan {
  const precision = { 4: "year", 7: "month" } as const;
  const day = dayOfDate(`${published}-01-01`.slice(0, 10));
  const known = published.length === 4 || published.length === 7 ? published.length : null;
  return { startDay: day, endDay: day, precision: known === null ? "day" : precision[known] };
}
