import { pinyin } from "pinyin-pro";

/** The syllables of the Chinese characters in a text, without tones, `ü` as `v`, apart by spaces; "" where there are none. */
export function pinyinOf(text: string): string {
  return pinyin(text, { ...SYLLABLES, surname: "off" }).join(" ");
}

/** The same of a person's name: as surnames are read, and on a second line as the characters are where that differs. */
export function pinyinOfPerson(name: string): string {
  const asSurname = pinyin(name, { ...SYLLABLES, surname: "head" }).join(" ");
  return [...new Set([asSurname, pinyinOf(name)])].join("\n");
}

const SYLLABLES = {
  toneType: "none",
  type: "array",
  nonZh: "removed",
  v: true,
  toneSandhi: false,
} as const;
