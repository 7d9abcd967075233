/** The language of text the record does not label: Chinese where its first letter is a Chinese character, else English. */
export function textLanguage(text: string): "zh-Hans" | "en" {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return /\p{Script=Han}/u.test(first) ? "zh-Hans" : "en";
}
