import { firstDayOfYear, yearOfDay } from "#model/calendar.ts";
import type { DatePrecision } from "#model/vocabulary.ts";
import { type TimeWindow, windowSpan, xOfDay } from "./timeScale.ts";

/** A line across the plot at the start of a year, month or day, with the date that stands at it. */
export type TimeTick = { readonly day: number; readonly x: number };

export type TimeTicks = {
  /** How much of the date is worth saying at this step. */
  readonly precision: DatePrecision;
  readonly ticks: readonly TimeTick[];
};

type Step = { readonly precision: DatePrecision; readonly count: number; readonly days: number };

const STEPS: readonly Step[] = [
  { precision: "day", count: 1, days: 1 },
  { precision: "day", count: 7, days: 7 },
  ...[1, 3, 6].map((count) => ({ precision: "month" as const, count, days: count * 30.44 })),
  ...[1, 2, 4, 5, 10, 20].map((count) => ({
    precision: "year" as const,
    count,
    days: count * 365.25,
  })),
];

/** Room a label needs, by how much of the date it says. */
const LABEL_WIDTH_PX = { day: 120, month: 116, year: 52 } as const satisfies Record<
  DatePrecision,
  number
>;

/** The ticks of a window: as many as have room for their labels side by side. */
export function timeTicks(window: TimeWindow, widthPx: number): TimeTicks {
  const pxPerDay = widthPx / windowSpan(window);
  const fits = ({ precision, days }: Step) => days * pxPerDay >= LABEL_WIDTH_PX[precision];
  const step = STEPS.find(fits) ?? { precision: "year", count: 50, days: 50 * 365.25 };
  const ticks = tickDays(window, step).map((day) => ({ day, x: xOfDay(window, widthPx, day) }));
  return { precision: step.precision, ticks };
}

function tickDays(window: TimeWindow, step: Step): readonly number[] {
  switch (step.precision) {
    case "year":
      return yearDays(window, step.count);
    case "month":
      return monthDays(window, step.count);
    case "day":
      return monthDays(window, 1, -1)
        .flatMap((month) => daysOfMonth(month, step.count))
        .filter((day) => day >= window.from && day <= window.to);
  }
}

function yearDays({ from, to }: TimeWindow, count: number): readonly number[] {
  const first = Math.ceil(yearOfDay(from) / count) * count;
  const days: number[] = [];
  for (let year = first; firstDayOfYear(year) <= to; year += count)
    if (firstDayOfYear(year) >= from) days.push(firstDayOfYear(year));
  return days;
}

function monthDays({ from, to }: TimeWindow, count: number, startMonth = 0): readonly number[] {
  const year = yearOfDay(from);
  const days: number[] = [];
  for (let month = startMonth; firstDayOfMonth(year, month) <= to; month += count) {
    const day = firstDayOfMonth(year, month);
    if (day >= from || startMonth < 0) days.push(day);
  }
  return days;
}

function daysOfMonth(firstDay: number, count: number): readonly number[] {
  if (count === 1) return Array.from({ length: lengthOfMonth(firstDay) }, (_, i) => firstDay + i);
  // The 29th would crowd the 1st that follows.
  return [0, 7, 14, 21].map((days) => firstDay + days);
}

function lengthOfMonth(firstDay: number): number {
  const date = new Date(firstDay * 86_400_000);
  return firstDayOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 1) - firstDay;
}

function firstDayOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 1) / 86_400_000;
}
