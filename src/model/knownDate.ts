import type { DatePrecision } from "./vocabulary.ts";

const KNOWN_LENGTH = { day: 10, month: 7, year: 4 } as const satisfies Record<
  DatePrecision,
  number
>;

/** The part of a date that its precision allows to say: `2022-11-03`, `2016-11`, `1999`. */
export function knownDate(date: string, precision: DatePrecision): string {
  return date.slice(0, KNOWN_LENGTH[precision]);
}

/** A date no earlier than the last day that a known part can mean; for comparing only, `2016-11` gives `2016-11-31`. */
export function latestOfKnownDate(known: string): string {
  return known + "YYYY-12-31".slice(known.length);
}
