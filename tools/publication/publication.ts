import type { ForumRecord } from "#model/schema.ts";
import { LANGUAGES, type Language } from "#model/vocabulary.ts";
import { cardPath, SITE_CARD } from "./cardPath.ts";
import { eventCard, siteCard } from "./eventCard.ts";
import { feed } from "./feed.ts";
import { hostFiles } from "./hostFiles.ts";
import { notFoundPage } from "./notFoundPage.ts";
import { packageFiles } from "./packageFiles.ts";
import type { PublicationContext } from "./pageContext.ts";
import { pageWords } from "./pageWords.ts";
import { pageBases, publicationPages } from "./publicationPages.ts";
import type { PublishedFile } from "./publishedFile.ts";
import { lookUpRecord } from "./recordLookup.ts";
import type { PlannedCard } from "./renderCards.ts";
import type { Site } from "./site.ts";
import { robots, sitemap } from "./sitemap.ts";

/** What a publication is made of. */
export type PublicationSource = {
  /** The record as its files have it, for the data. */
  readonly record: ForumRecord;
  /** With Traditional Chinese filled in, for the pages. */
  readonly complete: ForumRecord;
  readonly site: Site;
  /** The folder the site is built for, `/` or `/forums/`: where the page for missing addresses finds the rest. */
  readonly base: string;
  /** The pages' style sheet, below the site's root. */
  readonly stylesheet: string;
  readonly dashboardPolicy: string;
};

/** Everything published beside the dashboard: files as they are, and cards still to be drawn. */
export type Publication = {
  readonly files: readonly PublishedFile[];
  /** One per event, and one for all other pages; each carries the English and the Chinese name. */
  readonly cards: readonly PlannedCard[];
};

/** Makes the publication of a record. */
export function publish(source: PublicationSource): Publication {
  const contexts = publicationContexts(source);
  const { en } = contexts;
  return {
    files: [
      ...packageFiles(source.record, source.site),
      ...LANGUAGES.flatMap((language) => publicationPages(contexts[language])),
      { path: "feed.xml", content: feed(en) },
      { path: "sitemap.xml", content: sitemap(pageBases(en.lookup), source.site) },
      { path: "robots.txt", content: robots(source.site) },
      { path: "404.html", content: notFoundPage(en, source.base) },
      ...hostFiles(source.dashboardPolicy, source.base),
    ],
    cards: [
      { path: SITE_CARD, card: siteCard(en) },
      ...en.lookup.events.map((event) => ({
        path: cardPath(event.id),
        card: eventCard(event, en),
      })),
    ],
  };
}

/** The record and the words, bound to each language. */
function publicationContexts({
  complete,
  site,
  stylesheet,
}: Pick<PublicationSource, "complete" | "site" | "stylesheet">): Readonly<
  Record<Language, PublicationContext>
> {
  const lookup = lookUpRecord(complete, site.version);
  const context = (language: Language) => ({
    lookup,
    site,
    stylesheet,
    words: pageWords(language),
  });
  return { en: context("en"), "zh-Hans": context("zh-Hans"), "zh-Hant": context("zh-Hant") };
}
