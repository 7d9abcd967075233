import { dayOfDate } from "#model/calendar.ts";
import { type PageBase, pagePath } from "#model/recordPages.ts";
import { LANGUAGES, type Language } from "#model/vocabulary.ts";
import { html, type Html, jsonScript } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { EVENTS_BASE, PEOPLE_BASE, SERIES_BASE } from "./pagePaths.ts";
import { DATA_LICENCE } from "./site.ts";

/** What a page says; the layout adds the frame. */
export type PageContent = {
  readonly title: string;
  /** What tells it from others of its name, the most telling first: in the title where there are such. */
  readonly particulars: readonly string[];
  /** One or two sentences for search engines and shared links. */
  readonly description: string;
  readonly kind: "article" | "profile" | "website";
  /** The picture shown where the page is shared, below the site's root, and what is on it. */
  readonly card: { readonly path: string; readonly alt: string };
  readonly jsonLd: object;
  readonly body: Html;
};

/** The policy of pages that run nothing. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A whole page as text: head, masthead, content, foot. */
export function renderPage(context: PageContext, content: PageContent): string {
  const { words } = context;
  return html`<!DOCTYPE html>
    <html lang="${context.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>
          ${words.page("page.title", { name: content.title, site: words.t("site.title") })}
        </title>
        <meta name="description" content="${content.description}" />
        ${addresses(context)} ${openGraph(context, content)}
        <link rel="icon" href="${context.root}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${context.root}${context.stylesheet}" />
        <link
          rel="alternate"
          type="application/atom+xml"
          href="${context.root}feed.xml"
          title="${words.page("page.feed.title", { site: words.t("site.title") })}"
        />
        ${jsonScript(content.jsonLd)}
      </head>
      <body>
        <a class="skip" href="#content">${words.page("page.skip")}</a>
        ${masthead(context)}
        <main id="content">${content.body}</main>
        ${foot(context)}
      </body>
    </html> `.source;
}

/** Where a page stands on the web, or the way to it from here where that is not known. */
export function addressOf(context: PageContext, base: PageBase, language: Language): string {
  return (context.site.url ?? context.root) + pagePath(base, language);
}

function addresses(context: PageContext): Html {
  const { base, language, site } = context;
  const alternates = LANGUAGES.map(
    (other) =>
      html`<link rel="alternate" hreflang="${other}" href="${addressOf(context, base, other)}" /> `,
  );
  return html`${alternates}<link
      rel="alternate"
      hreflang="x-default"
      href="${addressOf(context, base, "en")}"
    />${site.url && html` <link rel="canonical" href="${addressOf(context, base, language)}" />`}`;
}

const LOCALES = {
  en: "en_GB",
  "zh-Hans": "zh_CN",
  "zh-Hant": "zh_TW",
} as const satisfies Record<Language, string>;

function openGraph(context: PageContext, { title, description, kind, card }: PageContent): Html {
  const { base, language, site, words } = context;
  const properties: readonly (readonly [string, string])[] = [
    ["og:type", kind],
    ["og:site_name", words.t("site.title")],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", LOCALES[language]],
    ...(site.url ? [["og:url", addressOf(context, base, language)] as const] : []),
    ["og:image", (site.url ?? context.root) + card.path],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", card.alt],
  ];
  return html`${properties.map(
      ([name, value]) => html`<meta property="${name}" content="${value}" /> `,
    )}<meta name="twitter:card" content="summary_large_image" />`;
}

function masthead(context: PageContext): Html {
  const { words } = context;
  return html`<header class="masthead">
    <a class="site" href="${context.dashboard()}">${words.t("site.title")}</a>
    <nav aria-label="${words.page("page.nav.label")}">
      <a href="${context.dashboard()}">${words.page("page.nav.dashboard")}</a>
      <a href="${context.linkTo(EVENTS_BASE)}">${words.page("page.nav.events")}</a>
      <a href="${context.linkTo(PEOPLE_BASE)}">${words.page("page.nav.people")}</a>
      <a href="${context.linkTo(SERIES_BASE)}">${words.page("page.nav.series")}</a>
    </nav>
    <nav class="languages" aria-label="${words.t("language.label")}">
      ${LANGUAGES.map((language) => languageLink(context, language))}
    </nav>
  </header>`;
}

function languageLink(context: PageContext, language: Language): Html {
  const { base, words } = context;
  const name = words.t(`language.${language}`);
  if (language === context.language) return html`<strong lang="${language}">${name}</strong> `;
  return html`<a
    lang="${language}"
    hreflang="${language}"
    href="${context.root}${pagePath(base, language)}"
    >${name}</a
  > `;
}

function foot({ root, site, words }: PageContext): Html {
  const { date, hash } = site.version;
  const day = dayOfDate(date);
  return html`<footer>
    <p>${words.page("page.foot.method")}</p>
    <p>
      ${words.page("page.foot.version", { date: words.dates({ startDay: day, endDay: day, precision: "day" }), hash })}
      <a href="${root}data/datapackage.json">${words.page("page.foot.data")}</a>.
      ${words.page("page.foot.licence", { licence: DATA_LICENCE.name })}
    </p>
  </footer>`;
}
