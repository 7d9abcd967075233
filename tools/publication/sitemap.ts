import { type PageBase, pagePath } from "#model/recordPages.ts";
import { LANGUAGES } from "#model/vocabulary.ts";
import { html as xml } from "./html.ts";
import type { Site } from "./site.ts";

/** The list of all pages for search engines. They want whole addresses; without one the paths at least tell what there is. */
export function sitemap(bases: readonly PageBase[], site: Site): string {
  const root = site.url ?? "";
  const paths = bases.flatMap((base) => LANGUAGES.map((language) => pagePath(base, language)));
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${["", ...paths].map((path) => xml`<url><loc>${root + path || "./"}</loc></url>\n`)}
</urlset>
`.source;
}

/** Everything may be read; the sitemap is named where its address is known. */
export function robots({ url }: Site): string {
  const named = url === null ? "" : `\nSitemap: ${url}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${named}`;
}
