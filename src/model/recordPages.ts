import type { Language } from "./vocabulary.ts";

/** What has a page of its own beside the dashboard. */
export type PageOf = {
  readonly of: "events" | "people" | "series";
  readonly id: string;
};

/** The folder of a page below the site's root: `events/<id>/`, in other languages than English `events/<id>/zh-Hans/`. */
export function recordPage({ of, id }: PageOf, language: Language): string {
  return language === "en" ? `${of}/${id}/` : `${of}/${id}/${language}/`;
}
