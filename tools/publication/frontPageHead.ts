import type { ForumRecord } from "#model/schema.ts";
import { SITE_CARD } from "./cardPath.ts";
import { datasetJsonLd } from "./datasetJsonLd.ts";
import { html, type Html, jsonScript } from "./html.ts";
import { pageWords } from "./pageWords.ts";
import type { Site } from "./site.ts";

type FrontPage = {
  readonly record: ForumRecord;
  readonly site: Site;
  /** The folder the site is built for. */
  readonly base: string;
  /** Whether pictures for shared links are drawn. */
  readonly hasCards: boolean;
};

/** What the front page tells machines: its address, how it looks where it is shared, its feed, and the data set. */
export function frontPageHead({ record, site, base, hasCards }: FrontPage): Html {
  const words = pageWords("en");
  const name = words.t("site.title");
  const description = words.t("site.tagline", yearsOf(record));
  const properties: readonly (readonly [string, string])[] = [
    ["og:type", "website"],
    ["og:site_name", name],
    ["og:title", name],
    ["og:description", description],
    ["og:locale", "en_GB"],
    ...(site.url === null ? [] : [["og:url", site.url] as const]),
    ...(hasCards ? cardProperties((site.url ?? base) + SITE_CARD, name) : []),
  ];
  return html`<link
      rel="alternate"
      type="application/atom+xml"
      href="${base}feed.xml"
      title="${words.page("page.feed.title", { site: name })}"
    />
    ${site.url !== null && html`<link rel="canonical" href="${site.url}" />`}
    ${properties.map(([key, value]) => html`<meta property="${key}" content="${value}" /> `)}
    <meta name="twitter:card" content="${hasCards ? "summary_large_image" : "summary"}" />
    ${jsonScript(datasetJsonLd(record, site, { name, description }))} `;
}

function yearsOf({ events }: ForumRecord): { readonly from: string; readonly to: string } {
  const years = events.map(({ date }) => date.start.slice(0, 4)).sort();
  return { from: years[0] ?? "", to: years.at(-1) ?? "" };
}

function cardProperties(address: string, alt: string): readonly (readonly [string, string])[] {
  return [
    ["og:image", address],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", alt],
  ];
}
