import { dateOfDay } from "./calendar.ts";
import { knownDate } from "./knownDate.ts";
import type { DatePrecision } from "./vocabulary.ts";

/** What an id can be derived from: the part of the start date that is known, and the id of the series. */
export type EventIdParts = { readonly date: string; readonly series: string | null };

/** As `knownDate` for a day number. Made for columns in date order: neighbours of the same day cost nothing. */
export function knownDatesOfDays(): (day: number, precision: DatePrecision) => string {
  let lastDay = Number.NaN;
  let lastDate = "";
  return (day, precision) => {
    if (day !== lastDay) {
      lastDay = day;
      lastDate = dateOfDay(day);
    }
    return knownDate(lastDate, precision);
  };
}

/**
 * An event id without what other columns say already. An id never begins with a hyphen or a tilde, so these mark
 * what was left out: `-…` the date, `~…` the date and the series. Undone by `fullEventId`.
 */
export function shortEventId(id: string, { date, series }: EventIdParts): string {
  if (series !== null && id.startsWith(`${date}-${series}`))
    return `~${id.slice(date.length + 1 + series.length)}`;
  return id.startsWith(`${date}-`) ? id.slice(date.length) : id;
}

/** The event id that `shortEventId` shortened. */
export function fullEventId(short: string, { date, series }: EventIdParts): string {
  if (short.startsWith("~")) return `${date}-${series ?? ""}${short.slice(1)}`;
  return short.startsWith("-") ? `${date}${short}` : short;
}

const PLAIN_NAME = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** The id that an English name gives: lower-case words joined by hyphens, without accents. */
export function idOfName(name: string | null): string {
  if (name === null) return "";
  // A large record has very many names, and nearly all of them are made of plain words.
  if (PLAIN_NAME.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
