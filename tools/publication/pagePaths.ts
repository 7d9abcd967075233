import { type PageBase, pageBase } from "#model/recordPages.ts";
import type { EventId, PersonId, SeriesId } from "#model/schema.ts";

export const EVENTS_BASE = "events/" satisfies PageBase;
export const PEOPLE_BASE = "people/" satisfies PageBase;
export const SERIES_BASE = "series/" satisfies PageBase;

/** The folder of an event's page. */
export function eventBase(id: EventId): PageBase {
  return pageBase({ of: "events", id });
}

/** The folder of a person's page. */
export function personBase(id: PersonId): PageBase {
  return pageBase({ of: "people", id });
}

/** The folder of a series' page. */
export function seriesBase(id: SeriesId): PageBase {
  return pageBase({ of: "series", id });
}

/** The way from a page's folder up to the site's root: `../../`. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
