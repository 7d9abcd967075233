import type { EventRecord, Person, Series } from "#model/schema.ts";
import { SITE_CARD } from "./cardPath.ts";
import { html, type Html } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { addressOf, type PageContent } from "./pageLayout.ts";
import { personBase, seriesBase } from "./pagePaths.ts";
import { eventLink, eventTime, placeWords, section, sideMark } from "./pageParts.ts";
import { yearSpan } from "./yearSpan.ts";

/** The list of all events, newest year first. */
export function eventsPage(context: PageContext): PageContent {
  const { words } = context;
  return listPage(context, {
    title: words.page("page.events.title"),
    description: words.page("page.events.description"),
    list: eventListHtml(context),
  });
}

/** Every event with date and place, by year, newest first. */
function eventListHtml(context: PageContext): Html {
  const years = new Map<string, EventRecord[]>();
  for (const event of context.lookup.events.toReversed()) {
    const year = event.date.start.slice(0, 4);
    const same = years.get(year);
    if (same) same.push(event);
    else years.set(year, [event]);
  }
  return html`${[...years].map(([year, events]) =>
    section(
      year,
      html`<ul class="rows list">
        ${events.map((event) => eventItem(event, context))}
      </ul>`,
    ),
  )}`;
}

function eventItem(event: EventRecord, context: PageContext): Html {
  return html`<li>
    <span class="when">${eventTime(event, context)}</span>
    <span
      >${eventLink(event, context)}
      <span class="muted">${placeWords(context, event.place)}</span></span
    >
  </li> `;
}

/** The list of everyone named, by name in the page's language. */
export function peoplePage(context: PageContext): PageContent {
  const { language, lookup, words } = context;
  const people = lookup.record.people.toSorted((a, b) =>
    words.text(a.name).localeCompare(words.text(b.name), language),
  );
  return listPage(context, {
    title: words.page("page.people.title"),
    description: words.page("page.people.description"),
    list: html`<ul class="columns">
      ${people.map((person) => personItem(person, context))}
    </ul>`,
  });
}

function personItem(person: Person, context: PageContext): Html {
  const { lookup, words } = context;
  const events = new Set(lookup.appearancesOf(person.id).map(({ event }) => event.id)).size;
  return html`<li>
    <a href="${context.linkTo(personBase(person.id))}">${context.text(person.name)}</a>
    ${context.otherScript(person.name)} ${sideMark(person.side, words)}
    <span class="count">${words.number(events)}</span>
  </li> `;
}

/** The list of all series, by name, with the years and number of events on record. */
export function allSeriesPage(context: PageContext): PageContent {
  const { language, lookup, words } = context;
  const series = lookup.record.series.toSorted((a, b) =>
    words.text(a.name).localeCompare(words.text(b.name), language),
  );
  return listPage(context, {
    title: words.page("page.allSeries.title"),
    description: words.page("page.allSeries.description"),
    list: html`<ul class="rows">
      ${series.map((each) => seriesItem(each, context))}
    </ul>`,
  });
}

function seriesItem(series: Series, context: PageContext): Html {
  const { lookup, words } = context;
  const events = lookup.eventsOfSeries(series.id);
  return html`<li>
    <a href="${context.linkTo(seriesBase(series.id))}">${context.text(series.name)}</a>
    ${context.otherScript(series.name)} <span class="muted">${yearSpan(events, words)}</span>
    <span class="count">${words.number(events.length)}</span>
  </li> `;
}

type ListContent = { readonly title: string; readonly description: string; readonly list: Html };

function listPage(context: PageContext, { title, description, list }: ListContent): PageContent {
  const address = addressOf(context, context.base, context.language);
  return {
    title,
    particulars: [],
    description,
    kind: "website",
    card: { path: SITE_CARD, alt: context.words.t("site.title") },
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "CollectionPage",
      url: address,
      name: title,
      description,
      inLanguage: context.language,
    },
    body: html`<article>
      <header><h1>${title}</h1></header>
      ${list}
    </article>`,
  };
}
