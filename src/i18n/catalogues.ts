import { LANGUAGES, type Language } from "#model/vocabulary.ts";
import { completeEnglish, englishWords } from "./englishWords.ts";
import type { LoadedMessages } from "./translate.ts";

/** All messages of a language, fetched when first needed. */
export async function loadMessages(language: Language): Promise<LoadedMessages> {
  switch (language) {
    case "en":
      await completeEnglish();
      return englishWords;
    case "zh-Hans":
      return (await import("./messages/zhHans.ts")).zhHans;
    case "zh-Hant":
      return (await import("./messages/zhHant.ts")).zhHant;
  }
}

/** The first of the reader's languages the page has; Chinese without a script follows the region. */
export function preferredLanguage(readerLanguages: readonly string[]): Language {
  for (const tag of readerLanguages) {
    const locale = parseLocale(tag);
    if (locale?.language === "zh")
      return locale.maximize().script === "Hant" ? "zh-Hant" : "zh-Hans";
    const same = LANGUAGES.find((language) => language === locale?.language);
    if (same) return same;
  }
  return "en";
}

function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    // A browser may be configured with a tag that is none; the next preference decides.
    return null;
  }
}
