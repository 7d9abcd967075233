import type { EventRecord, Series } from "#model/schema.ts";
import { SITE_CARD } from "./cardPath.ts";
import { eventReference, otherNames } from "./eventJsonLd.ts";
import { html, type Html } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { addressOf, type PageContent } from "./pageLayout.ts";
import { seriesBase } from "./pagePaths.ts";
import {
  attendanceWords,
  eventLink,
  eventTime,
  figureWords,
  headlineOf,
  placeWords,
  section,
} from "./pageParts.ts";
import { yearSpan } from "./yearSpan.ts";

/** The page of a series: its events on record with place, attendance and headline figure, and which editions are missing. */
export function seriesPage(series: Series, context: PageContext): PageContent {
  const { lookup, words } = context;
  const name = words.text(series.name);
  const events = lookup.eventsOfSeries(series.id);
  const years = yearSpan(events, words);
  const other = context.otherScript(series.name);
  return {
    title: name,
    particulars: [words.page("page.nav.series")],
    description:
      years === null
        ? words.page("page.series.descriptionEmpty", { name })
        : words.page("page.series.description", { name, years }),
    kind: "website",
    card: { path: SITE_CARD, alt: words.t("site.title") },
    jsonLd: seriesJsonLd(series, events, context),
    body: html`<article>
      <header>
        <h1>${context.text(series.name)}</h1>
        ${other && html`<p class="other-script">${other}</p>`}
        <p class="actions">
          <a class="action" href="${context.dashboard("series", series.id)}"
            >${words.page("page.series.filter")}</a
          >
        </p>
      </header>
      ${section(words.page("page.series.editions"), eventTable(series, events, context))}
    </article>`,
  };
}

function eventTable(
  series: Series,
  events: readonly EventRecord[],
  context: PageContext,
): Html | null {
  const { words } = context;
  if (events.length === 0) return null;
  const isNumbered = events.some(({ edition }) => edition !== null);
  return html`${missingNote(series, context)}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.t("event.fact.date")}</th>
            <th scope="col">${words.page("page.series.event")}</th>
            ${isNumbered && html`<th scope="col" class="number">${words.page("page.series.edition")}</th>`}
            <th scope="col">${words.t("event.fact.place")}</th>
            <th scope="col" class="number">${words.t("event.fact.attendance")}</th>
            <th scope="col">${words.page("page.series.headline")}</th>
          </tr>
        </thead>
        <tbody>
          ${events.map((event) => eventRow(event, isNumbered, context))}
        </tbody>
      </table>
    </div>`;
}

function eventRow(event: EventRecord, isNumbered: boolean, context: PageContext): Html {
  const { words } = context;
  const none = html`<span class="missing" title="${words.page("page.notReported")}">–</span>`;
  const figure = headlineOf(event);
  const figureText = figure && figureWords(figure, words);
  const attendance = attendanceWords(event, words);
  return html`<tr>
    <td data-label="${words.t("event.fact.date")}">${eventTime(event, context)}</td>
    <th scope="row">${eventLink(event, context)}${partOf(event, context)}</th>
    ${isNumbered && html`<td class="number" data-label="${words.page("page.series.edition")}">${event.edition === null ? none : words.number(event.edition)}</td>`}
    <td data-label="${words.t("event.fact.place")}">${placeWords(context, event.place)}</td>
    <td class="number" data-label="${words.t("event.fact.attendance")}">${attendance ?? none}</td>
    <td data-label="${words.page("page.series.headline")}">
      ${figure && figureText ? [words.t(`kind.${figure.kind}`), words.t(`stage.${figure.stage}`), figureText].join(words.t("event.separator")) : none}
    </td>
  </tr> `;
}

/** What an event was held as a part of: of an edition of this series, or of another forum. */
function partOf(event: EventRecord, context: PageContext): Html | null {
  if (event.partOf === null) return null;
  const parent = context.lookup.event(event.partOf);
  return html`<br /><span class="muted"
      >${context.words.t("event.partOf")} ${eventLink(parent, context)}</span
    >`;
}

function missingNote(series: Series, { lookup, words }: PageContext): Html | null {
  const gaps = lookup.missingEditionsOf(series.id);
  if (gaps.length === 0) return null;
  const list = gaps.map(({ from, to }) =>
    from === to
      ? words.page("page.series.missingEdition", { n: String(from) })
      : words.page("page.series.missingSpan", { from: String(from), to: String(to) }),
  );
  const text = words.page("page.series.missing", {
    list: list.join(words.page("page.separator.list")),
  });
  return html`<p class="note">${text}</p>`;
}

function seriesJsonLd(
  series: Series,
  events: readonly EventRecord[],
  context: PageContext,
): object {
  const address = addressOf(context, seriesBase(series.id), context.language);
  const name = context.words.text(series.name);
  return {
    "@context": "https://schema.org",
    "@type": "EventSeries",
    "@id": `${address}#series`,
    url: address,
    name,
    alternateName: otherNames(series.name, name),
    subEvent: events.map((event) => eventReference(event, context)),
  };
}
