import type { Person } from "#model/schema.ts";
import { eventReference, otherNames } from "./eventJsonLd.ts";
import { roleWords } from "./eventPeople.ts";
import { SITE_CARD } from "./cardPath.ts";
import { html, type Html, joined } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { addressOf, type PageContent } from "./pageLayout.ts";
import { eventBase, personBase } from "./pagePaths.ts";
import { eventLink, eventTime, fact, placeWords, section, sideMark } from "./pageParts.ts";
import type { PageWords } from "./pageWords.ts";
import type { Appearance } from "./recordLookup.ts";
import { shortened } from "./shortened.ts";
import { yearSpan } from "./yearSpan.ts";

/** As much of a title as the head of a page has room for. */
const LONGEST_PARTICULAR = 60;

/** How many of those met are listed. */
const COMPANIONS_SHOWN = 12;

/** The page of a person: names, side, titles over time, every appearance and what was said there. */
export function personPage(person: Person, context: PageContext): PageContent {
  const { lookup, words } = context;
  const name = words.text(person.name);
  const appearances = lookup.appearancesOf(person.id);
  const title = latestTitle(appearances, words);
  const years = yearSpan(
    appearances.map(({ event }) => event),
    words,
  );
  return {
    title: name,
    particulars: [
      ...(title === undefined ? [] : [shortened(title, LONGEST_PARTICULAR)]),
      words.t(`side.${person.side}`),
      ...(years === null ? [] : [years]),
    ],
    description:
      years === null
        ? words.page("page.person.descriptionEmpty", { name })
        : words.page("page.person.description", { name, years }),
    kind: "profile",
    card: { path: SITE_CARD, alt: words.t("site.title") },
    jsonLd: personJsonLd(person, appearances, context),
    body: html`<article>
      ${head(person, context)} ${facts(person, appearances, years, context)}
      ${section(words.page("page.person.titles"), titles(appearances, context))}
      ${section(words.page("page.person.appearances"), appearanceList(appearances, context))}
      ${section(words.page("page.person.together"), companions(person, context))}
    </article>`,
  };
}

function head(person: Person, context: PageContext): Html {
  const other = context.otherScript(person.name);
  return html`<header>
    <h1>${context.text(person.name)}</h1>
    ${other && html`<p class="other-script">${other}</p>`}
    <p class="actions">
      <a class="action" href="${context.dashboard("person", person.id)}"
        >${context.words.page("page.open")}</a
      >
      <a class="action" href="${context.dashboard("speaker", person.id)}"
        >${context.words.page("page.person.filter")}</a
      >
    </p>
  </header>`;
}

function facts(
  person: Person,
  appearances: readonly Appearance[],
  years: string | null,
  { words }: PageContext,
): Html {
  const events = new Set(appearances.map(({ event }) => event.id)).size;
  const aliases = person.aliases.join(words.page("page.separator.list"));
  return html`<dl class="facts">
    ${fact(words.page("page.person.side"), sideMark(person.side, words))}${fact(words.page("page.person.events"), words.number(events))}${years && fact(words.page("page.person.years"), years)}${aliases && fact(words.page("page.person.aliases"), html`<span lang="en">${aliases}</span>`)}
  </dl>`;
}

function titles(appearances: readonly Appearance[], context: PageContext): Html | null {
  const { words } = context;
  const byTitle = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const title = words.text(appearance.participation.title);
    if (title === "") continue;
    const same = byTitle.get(title);
    if (same) same.push(appearance);
    else byTitle.set(title, [appearance]);
  }
  if (byTitle.size === 0) return null;
  return html`<p class="note">${words.page("page.person.titlesNote")}</p>
    <ul class="rows titles">
      ${[...byTitle.values()].map((same) => titleItem(same, context))}
    </ul>`;
}

function titleItem(same: readonly Appearance[], context: PageContext): Html | null {
  const [first] = same;
  if (!first) return null;
  const years = yearSpan(
    same.map(({ event }) => event),
    context.words,
  );
  return html`<li>
    <span class="years">${years}</span> ${context.text(first.participation.title)}
  </li> `;
}

function appearanceList(appearances: readonly Appearance[], context: PageContext): Html | null {
  if (appearances.length === 0) return null;
  return html`<ol class="rows appearances">
    ${appearances.toReversed().map((appearance) => appearanceItem(appearance, context))}
  </ol>`;
}

function appearanceItem({ event, participation }: Appearance, context: PageContext): Html {
  const said = participation.said && html`<p>${context.text(participation.said)}</p> `;
  const title = context.text(participation.title);
  return html`<li>
    <p>
      ${joined([eventTime(event, context), placeWords(context, event.place)], context.words.t("event.separator"))}
    </p>
    <p>
      ${eventLink(event, context)} <span class="tag">${roleWords(participation, context)}</span>
    </p>
    ${title && html`<p class="muted">${title}</p> `}${said}${reportedBy({ event, participation }, context)}
  </li> `;
}

function reportedBy({ event, participation }: Appearance, context: PageContext): Html | null {
  const source = event.sources.find(({ id }) => id === participation.source);
  if (!source) return null;
  const words = context.words.page("page.person.reportedBy", { publisher: source.publisher });
  return html`<p class="note">
    <a href="${context.linkTo(eventBase(event.id))}#${source.id}">${words}</a>
  </p>`;
}

function companions(person: Person, context: PageContext): Html | null {
  const met = context.lookup
    .companionsOf(person.id)
    .filter(({ events }) => events > 1)
    .slice(0, COMPANIONS_SHOWN);
  if (met.length === 0) return null;
  return html`<ul class="columns">
    ${met.map(
      (companion) =>
        html`<li>
          <a href="${context.linkTo(personBase(companion.person.id))}"
            >${context.text(companion.person.name)}</a
          >
          <span class="count">${context.words.number(companion.events)}</span>
        </li> `,
    )}
  </ul>`;
}

/** The title at the latest event that reports one. */
function latestTitle(appearances: readonly Appearance[], words: PageWords): string | undefined {
  return appearances
    .map(({ participation }) => words.text(participation.title))
    .findLast((title) => title !== "");
}

function personJsonLd(
  person: Person,
  appearances: readonly Appearance[],
  context: PageContext,
): object {
  const { language, words } = context;
  const address = addressOf(context, personBase(person.id), language);
  const name = words.text(person.name);
  const title = latestTitle(appearances, words);
  return {
    "@context": "https://schema.org",
    "@type": "Person",
    "@id": `${address}#person`,
    url: address,
    name,
    alternateName: [...otherNames(person.name, name), ...person.aliases],
    ...(title !== undefined && { jobTitle: title }),
    performerIn: [...new Set(appearances.map(({ event }) => event))].map((event) =>
      eventReference(event, context),
    ),
  };
}
