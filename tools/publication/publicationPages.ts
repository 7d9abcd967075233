import { type PageBase, pagePath } from "#model/recordPages.ts";
import type { PublishedFile } from "./publishedFile.ts";
import { distinctTitles } from "./distinctTitles.ts";
import { eventPage } from "./eventPage.ts";
import { allSeriesPage, eventsPage, peoplePage } from "./listPages.ts";
import { type PageContext, pageContext, type PublicationContext } from "./pageContext.ts";
import { type PageContent, renderPage } from "./pageLayout.ts";
import {
  eventBase,
  EVENTS_BASE,
  PEOPLE_BASE,
  personBase,
  SERIES_BASE,
  seriesBase,
} from "./pagePaths.ts";
import { personPage } from "./personPage.ts";
import type { RecordLookup } from "./recordLookup.ts";
import { seriesPage } from "./seriesPage.ts";

type PageMaker = {
  readonly base: PageBase;
  readonly make: (context: PageContext) => PageContent;
};

/** Every static page of the site in one language. */
export function publicationPages(publication: PublicationContext): readonly PublishedFile[] {
  const { lookup, words } = publication;
  const pages = pageMakers(lookup).map(({ base, make }) => {
    const context = pageContext(publication, base);
    return { context, ...make(context) };
  });
  const titles = distinctTitles(pages, words);
  return pages.map(({ context, ...content }, i) => ({
    path: `${pagePath(context.base, words.language)}index.html`,
    content: renderPage(context, { ...content, title: titles[i] ?? content.title }),
  }));
}

/** The folders of all static pages, without their languages. */
export function pageBases(lookup: RecordLookup): readonly PageBase[] {
  return pageMakers(lookup).map(({ base }) => base);
}

function pageMakers({ events, record }: RecordLookup): readonly PageMaker[] {
  return [
    { base: EVENTS_BASE, make: eventsPage },
    { base: PEOPLE_BASE, make: peoplePage },
    { base: SERIES_BASE, make: allSeriesPage },
    ...events.map((event) => ({
      base: eventBase(event.id),
      make: (context: PageContext) => eventPage(event, context),
    })),
    ...record.people.map((person) => ({
      base: personBase(person.id),
      make: (context: PageContext) => personPage(person, context),
    })),
    ...record.series.map((series) => ({
      base: seriesBase(series.id),
      make: (context: PageContext) => seriesPage(series, context),
    })),
  ];
}
