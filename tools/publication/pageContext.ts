import { type PageBase, pagePath } from "#model/recordPages.ts";
import type { LocalText } from "#model/schema.ts";
import type { Language } from "#model/vocabulary.ts";
import { type PickedText, pickOtherScript, pickText } from "#i18n/localText.ts";
import { html, type Html } from "./html.ts";
import { rootFrom } from "./pagePaths.ts";
import type { PageWords } from "./pageWords.ts";
import type { RecordLookup } from "./recordLookup.ts";
import type { Site } from "./site.ts";

/** What all pages of one language share. */
export type PublicationContext = {
  readonly lookup: RecordLookup;
  readonly words: PageWords;
  readonly site: Site;
  /** The pages' style sheet, below the site's root. */
  readonly stylesheet: string;
};

/** What the parts of one page need: the words, the record, and the ways from here to everything else. */
export type PageContext = PublicationContext & {
  readonly base: PageBase;
  readonly language: Language;
  /** The way up to the site's root, `../../`. */
  readonly root: string;
  /** The way to another page in the same language. */
  readonly linkTo: (base: PageBase) => string;
  /** The way to the dashboard with one thing set. */
  readonly dashboard: (name?: DashboardParameter, value?: string) => string;
  /** A text of the record in the page's language, marked with its own where the record has no other. */
  readonly text: (text: LocalText) => Html | null;
  /** The text in the other script, marked with its language; `null` where it is the same or there is none. */
  readonly otherScript: (text: LocalText) => Html | null;
};

export type DashboardParameter = "event" | "person" | "speaker" | "series" | "theme" | "province";

/** Binds the context of a language to one page. */
export function pageContext(publication: PublicationContext, base: PageBase): PageContext {
  const { language } = publication.words;
  const root = rootFrom(pagePath(base, language));
  return {
    ...publication,
    base,
    language,
    root,
    linkTo: (target) => root + pagePath(target, language),
    dashboard: (name, value) => root + dashboardQuery(language, name, value),
    text: (text) => shown(pickText(text, language), publication.words),
    otherScript: (text) => marked(pickOtherScript(text, language), language),
  };
}

/** Always with the language: where the address names none, the dashboard takes that of the browser. */
function dashboardQuery(language: Language, name?: string, value?: string): string {
  const parameters = [
    ...(name !== undefined && value !== undefined ? [`${name}=${encodeURIComponent(value)}`] : []),
    `lang=${language}`,
  ];
  return `?${parameters.join("&")}`;
}

/** Text in another script than the page's says which language it is in. */
function shown(picked: PickedText | null, words: PageWords): Html | null {
  const text = marked(picked, words.language);
  if (!picked || (picked.language === "en") === (words.language === "en")) return text;
  return html`${text} <span class="tag">${words.t(`language.${picked.language}`)}</span>`;
}

function marked(picked: PickedText | null, language: Language): Html | null {
  if (!picked) return null;
  if (picked.language === language) return html`${picked.text}`;
  return html`<span lang="${picked.language}">${picked.text}</span>`;
}
