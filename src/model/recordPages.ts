import type { Language } from "./vocabulary.ts";

/** What has a page of its own beside the dashboard. */
export type PageOf = {
  readonly of: "events" | "people" | "series";
  readonly id: string;
};

/** The folder of a page without its language, below the site's root: `events/<id>/`. */
export type PageBase = `${PageOf["of"]}/${string}`;

/** The folder of the page of one thing. */
export function pageBase({ of, id }: PageOf): PageBase {
  return `${of}/${id}/`;
}

/** The folder of a page in a language: English is at the base, the others below it, `events/<id>/zh-Hans/`. */
export function pagePath(base: PageBase, language: Language): string {
  return language === "en" ? base : `${base}${language}/`;
}

/** The folder of the page of one thing, in a language. */
export function recordPage(page: PageOf, language: Language): string {
  return pagePath(pageBase(page), language);
}
