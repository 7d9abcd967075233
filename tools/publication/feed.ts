import { pagePath } from "#model/recordPages.ts";
import { createHash } from "node:crypto";
import type { EventRecord } from "#model/schema.ts";
import { html as xml, type Html } from "./html.ts";
import type { PublicationContext } from "./pageContext.ts";
import { eventBase } from "./pagePaths.ts";
import { placeWords } from "./pageParts.ts";

/** How many events the feed lists. */
const ENTRIES = 50;

/**
 * The events with the newest reports as an Atom feed, of those of one day the later event first: the record does not
 * say when an event was brought in. Addresses are relative where the site's is not known.
 */
export function feed(context: PublicationContext): string {
  const { lookup, site, words } = context;
  const newest = lookup.events
    .toReversed()
    .sort((a, b) => compare(newestReport(b), newestReport(a)))
    .slice(0, ENTRIES);
  const title = words.page("page.feed.title", { site: words.t("site.title") });
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
<title>${title}</title>
<id>${stableId("feed")}</id>
<updated>${moment(site.version.date)}</updated>
<author><name>Cross-Strait Forum Timeline contributors</name></author>
<link rel="alternate" type="text/html" href="${site.url ?? "./"}"/>
${site.url !== null && xml`<link rel="self" type="application/atom+xml" href="${site.url}feed.xml"/>`}
${newest.map((event) => entry(event, context))}
</feed>
`.source;
}

/** The date of the newest report on an event; its own first day where no report is dated. */
function newestReport({ date, sources }: EventRecord): string {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return dates.reduce((a, b) => (a > b ? a : b), dates[0] ?? date.start);
}

function entry(event: EventRecord, context: PublicationContext): Html {
  const { lookup, site, words } = context;
  const address = (site.url ?? "") + pagePath(eventBase(event.id), words.language);
  const when = `${words.eventDates(event)}, ${placeWords(context, event.place)}`;
  return xml`<entry>
<title>${words.text(event.name)}</title>
<id>${stableId(event.id)}</id>
<updated>${moment(newestReport(event))}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
${event.themes.map((id) => xml`<category term="${id}" label="${words.text(lookup.theme(id).name)}"/>`)}
<summary>${when}. ${words.text(event.summary)}</summary>
</entry>
`;
}

/** A moment of a date that may be a year or a month only, as Atom wants it. */
function moment(date: string): string {
  const [year = "1970", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** An id that stays the same wherever the site stands: a UUID made of a name (version 8). */
function stableId(name: string): string {
  const hex = createHash("sha256").update(`cross-strait-forum-timeline/${name}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
