import type { LocalText } from "#model/schema.ts";
import type { Language } from "#model/vocabulary.ts";
import { pickText, type PickedText } from "./localText.ts";
import type { I18n } from "./useI18n.tsx";

/** Words for the reader; where the record has none in their language, with a tag that says in which they are. */
export type FallbackWords = {
  readonly words: PickedText | null;
  readonly page: Language;
  readonly tag: string | null;
};

/** The text in the reader's language or the nearest there is, ready for `Words`. */
export function fallbackWords({ t, language }: I18n, text: LocalText): FallbackWords {
  const words = pickText(text, language);
  return { words, page: language, tag: words && tagOf(t, words.language, language) };
}

/** Between the scripts of Chinese the script is what differs, else the language. */
function tagOf(t: I18n["t"], language: Language, page: Language): string | null {
  if (language === page) return null;
  if (language === "en") return t("language.tag.en");
  return page === "en" ? t("language.tag.zh") : t(`language.short.${language}`);
}
