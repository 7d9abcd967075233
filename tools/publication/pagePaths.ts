import type { EventId, PersonId, SeriesId } from "#model/schema.ts";
import type { Language } from "#model/vocabulary.ts";

/** The folder of a page without its language, below the site's root: `events/<id>/`. */
export type PageBase = `${"events" | "people" | "series"}/${string}`;

export const EVENTS_BASE = "events/" satisfies PageBase;
export const PEOPLE_BASE = "people/" satisfies PageBase;
export const SERIES_BASE = "series/" satisfies PageBase;

/** The folder of an event's page. */
export function eventBase(id: EventId): PageBase {
  return `events/${id}/`;
}

/** The folder of a person's page. */
export function personBase(id: PersonId): PageBase {
  return `people/${id}/`;
}

/** The folder of a series' page. */
export function seriesBase(id: SeriesId): PageBase {
  return `series/${id}/`;
}

/** The folder of a page in a language: English is at the base, the others below it. */
export function pagePath(base: PageBase, language: Language): string {
  return language === "en" ? base : `${base}${language}/`;
}

/** The way from a page's folder up to the site's root: `../../`. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
