import type { EventId } from "#model/schema.ts";

/** The social card of the site, for pages without one of their own. */
export const SITE_CARD = "cards/site.png";

/** The social card of an event, below the site's root. */
export function cardPath(id: EventId): string {
  return `cards/${id}.png`;
}
