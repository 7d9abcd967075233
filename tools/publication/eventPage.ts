import type { EventRecord } from "#model/schema.ts";
import { cardPath } from "./cardPath.ts";
import { citation } from "./citation.ts";
import { eventFacts } from "./eventFacts.ts";
import { eventDocuments, eventFigures } from "./eventFigures.ts";
import { eventJsonLd } from "./eventJsonLd.ts";
import { eventOrganisers, eventPeople } from "./eventPeople.ts";
import { accountMarker, eventSources } from "./eventSources.ts";
import { html, type Html, joined } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import type { PageContent } from "./pageLayout.ts";
import { seriesBase } from "./pagePaths.ts";
import { eventLink, eventTime, placeWords, section } from "./pageParts.ts";
import { shortened } from "./shortened.ts";

/** The page of an event: everything the record says of it, each fact with its source. */
export function eventPage(event: EventRecord, context: PageContext): PageContent {
  const { words } = context;
  const name = words.text(event.name);
  const date = words.eventDates(event);
  const place = placeWords(context, event.place);
  const summary = words.text(event.summary);
  return {
    title: name,
    particulars: [words.page("page.year", { year: event.date.start.slice(0, 4) }), place, date],
    description: shortened(words.page("page.event.description", { date, place, summary }), 200),
    kind: "article",
    card: {
      path: cardPath(event.id),
      alt: words.page("page.event.card", { name, date, place }),
    },
    jsonLd: eventJsonLd(event, context),
    body: html`<article>
      ${head(event, context)} ${eventFacts(event, context)}
      <p class="lead">${context.text(event.summary)}${accountMarker(event, context)}</p>
      <p class="note">${words.page("page.event.summaryNote")}</p>
      ${themes(event, context)} ${section(words.t("event.notes"), caveats(event, context))}
      ${eventFigures(event, context)} ${eventDocuments(event, context)}
      ${eventPeople(event, context)} ${eventOrganisers(event, context)}
      ${section(words.page("page.event.sessions"), sessions(event, context))}
      ${eventSources(event, context)} ${section(words.page("page.cite"), citation(event, context))}
    </article>`,
  };
}

function head(event: EventRecord, context: PageContext): Html {
  const { words } = context;
  const other = context.otherScript(event.name);
  return html`<header>
    ${seriesLine(event, context)} ${parentLine(event, context)}
    <h1>${context.text(event.name)}</h1>
    ${other && html`<p class="other-script">${other}</p>`}
    <p class="actions">
      <a class="action" href="${context.dashboard("event", event.id)}"
        >${words.page("page.open")}</a
      >
    </p>
  </header>`;
}

function seriesLine(event: EventRecord, context: PageContext): Html | null {
  if (event.series === null) return null;
  const { lookup, words } = context;
  const series = lookup.series(event.series);
  const edition = event.edition === null ? null : words.t("event.edition", { n: event.edition });
  const { previous, next } = lookup.neighboursOf(event.id);
  return html`<p class="kicker">
      ${joined(
        [
          html`<a href="${context.linkTo(seriesBase(event.series))}"
            >${context.text(series.name)}</a
          >`,
          edition,
        ],
        words.t("event.separator"),
      )}
    </p>
    <ul class="neighbours">
      ${neighbour(words.page("page.event.previous"), previous, context)}
      ${neighbour(words.page("page.event.next"), next, context)}
    </ul>`;
}

function neighbour(
  label: string,
  event: EventRecord | undefined,
  context: PageContext,
): Html | null {
  if (!event) return null;
  return html`<li>${labelled(label, event, context)}</li>`;
}

/** An event beside what it is to this one. */
function labelled(label: string, event: EventRecord, context: PageContext): Html {
  return joined(
    [label, eventLink(event, context), eventTime(event, context)],
    context.words.t("event.separator"),
  );
}

function parentLine(event: EventRecord, context: PageContext): Html | null {
  if (event.partOf === null) return null;
  const parent = context.lookup.event(event.partOf);
  return html`<p class="kicker">${labelled(context.words.t("event.partOf"), parent, context)}</p>`;
}

function themes(event: EventRecord, context: PageContext): Html {
  return html`<ul class="chips" aria-label="${context.words.t("event.themes")}">
    ${event.themes.map(
      (id) =>
        html`<li>
          <a href="${context.dashboard("theme", id)}"
            >${context.text(context.lookup.theme(id).name)}</a
          >
        </li> `,
    )}
  </ul>`;
}

function caveats(event: EventRecord, context: PageContext): Html | null {
  if (event.caveats.length === 0) return null;
  return html`<ul class="caveats">
    ${event.caveats.map((caveat) => html`<li>${context.text(caveat)}</li> `)}
  </ul>`;
}

function sessions(event: EventRecord, context: PageContext): Html | null {
  const all = context.lookup.sessionsOf(event.id);
  if (all.length === 0) return null;
  return html`<ul class="rows">
    ${all.map(
      (session) => html`<li>${eventTime(session, context)} ${eventLink(session, context)}</li> `,
    )}
  </ul>`;
}
