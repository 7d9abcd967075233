import type { LocalText } from "#model/schema.ts";

/** The language of text the record does not label: Chinese where its first letter is a Chinese character, else English. */
export function textLanguage(text: string): "zh-Hans" | "en" {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return /\p{Script=Han}/u.test(first) ? "zh-Hans" : "en";
}

/** Text the record does not label, in the language it seems to be in. */
export function unlabelledText(text: string): LocalText {
  const isEnglish = textLanguage(text) === "en";
  return { en: isEnglish ? text : null, "zh-Hans": isEnglish ? null : text };
}
