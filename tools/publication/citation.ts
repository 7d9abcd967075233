import { dayOfDate } from "#model/calendar.ts";
import type { EventRecord } from "#model/schema.ts";
import { html, type Html } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { eventBase } from "./pagePaths.ts";
import { addressOf } from "./pageLayout.ts";
import { placeWords } from "./pageParts.ts";

/** How to cite an event's page, in the words of the dashboard: with its address where the site has one. */
export function citation(event: EventRecord, context: PageContext): Html {
  const { site, words } = context;
  const day = dayOfDate(site.version.date);
  const sentence = words.t("cite.record", {
    subject: words.t("cite.event", {
      name: words.text(event.name),
      date: words.eventDates(event),
      place: placeWords(context, event.place),
    }),
    site: words.t("site.title"),
    date: words.dates({ startDay: day, endDay: day, precision: "day" }),
    hash: site.version.hash,
  });
  const address = site.url && ` ${addressOf(context, eventBase(event.id), context.language)}`;
  return html`<p class="cite">${sentence}${address}</p>`;
}
