import type { DateSpan } from "#i18n/dates.ts";
import { dayOfDate } from "#model/calendar.ts";

const PRECISION_BY_LENGTH = { 4: "year", 7: "month" } as const;

/** The date of a report, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known. */
export function publishedSpan(published: string): DateSpan {
  const day = dayOfDate(`${published}-01-01`.slice(0, 10));
  const { length } = published;
  const precision = length === 4 || length === 7 ? PRECISION_BY_LENGTH[length] : "day";
  return { startDay: day, endDay: day, precision };
}
