import { yearOfDay } from "#model/calendar.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { DATE_PRECISIONS, type DatePrecision } from "#model/vocabulary.ts";

/** Where each event stands in time, in days and fractions of them. */
export type EventTimes = {
  /** The middle of the day, or of the month or year where no more is known. */
  readonly at: Float64Array;
  /** First and last moment of the days the event took, or of the month or year it took place in. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The events in order of `at`. */
  readonly order: Uint32Array;
};

/** A date known only to the month or year is put in its middle, not on its first day, where nothing need have happened. */
export function eventTimes(index: EventIndex): EventTimes {
  const at = new Float64Array(index.size);
  const from = new Float64Array(index.size);
  const to = new Float64Array(index.size);
  for (let event = 0; event < index.size; event += 1) {
    const start = index.startDay[event] ?? 0;
    const precision = DATE_PRECISIONS[index.precision[event] ?? 0] ?? "day";
    from[event] = start;
    to[event] =
      precision === "day" ? (index.endDay[event] ?? start) + 1 : periodEnd(start, precision);
    at[event] = precision === "day" ? start + 0.5 : (start + (to[event] ?? start)) / 2;
  }
  return { at, from, to, order: inOrder(at) };
}

function periodEnd(firstDay: number, precision: Exclude<DatePrecision, "day">): number {
  const date = new Date(firstDay * 86_400_000);
  const year = yearOfDay(firstDay);
  const next =
    precision === "year" ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, date.getUTCMonth() + 1, 1);
  return next / 86_400_000;
}

// The events come by start date, so that only those known to the month or year are out of place.
function inOrder(at: Float64Array): Uint32Array {
  const order = Uint32Array.from(at, (_, event) => event);
  return order.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
}
