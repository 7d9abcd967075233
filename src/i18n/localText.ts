import type { LocalText } from "#model/schema.ts";
import { LANGUAGES, type Language } from "#model/vocabulary.ts";

/** Text with the language it is in, which is not the reader's where the record has no other. */
export type PickedText = { readonly text: string; readonly language: Language };

const FALLBACKS = {
  en: ["en", "zh-Hans", "zh-Hant"],
  "zh-Hans": ["zh-Hans", "zh-Hant", "en"],
  "zh-Hant": ["zh-Hant", "zh-Hans", "en"],
} as const satisfies Record<Language, readonly Language[]>;

/** The text in the reader's language, else in the nearest one the record has; `null` where it has none. */
export function pickText(text: LocalText, language: Language): PickedText | null {
  for (const candidate of FALLBACKS[language]) {
    const found = text[candidate];
    if (found) return { text: found, language: candidate };
  }
  return null;
}

/** The name in the other script, for showing beside `pickText`; `null` where there is none or it is the same. */
export function pickOtherScript(text: LocalText, language: Language): PickedText | null {
  const shown = pickText(text, language);
  const others = LANGUAGES.filter((other) => (other === "en") !== (shown?.language === "en"));
  for (const other of others) {
    const found = text[other];
    if (found && found !== shown?.text) return { text: found, language: other };
  }
  return null;
}
