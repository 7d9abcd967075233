import type { SearchEntry } from "./searchEntries.ts";
import { type Reading, readingsOf } from "./searchReadings.ts";
import { searchable, squeezed, startsHan, type Variants } from "./searchText.ts";

/** The words of an entry as they are compared. */
export type IndexedTexts = {
  readonly id: number;
  readonly names: string;
  readonly context: string;
  /** Names in one word each, for those who leave out a space and make a mistake besides. */
  readonly joined: string;
  /** Names and readings without spaces, each between line ends. */
  readonly wholeNames: string;
  /** All of it without spaces, for terms of several tokens, which must stand together. */
  readonly whole: string;
  readonly readings: readonly Reading[];
  /** What may be typed with a space anywhere: names of people in letters, and readings. */
  readonly spoken: readonly string[];
};

/** Prepares the words of an entry. */
export function indexedTexts(entry: SearchEntry, id: number, variants: Variants): IndexedTexts {
  const isPerson = entry.found.kind === "person";
  const official = entry.names.map((name) => searchable(name, variants));
  const names = isPerson ? [...official, ...entry.pinyin.map(spelledName)] : official;
  const context = entry.context.map((text) => searchable(text, variants));
  const sounds = [...entry.pinyin, ...(isPerson ? official.filter(isInLetters) : [])];
  const readings = sounds.flatMap(readingsOf);
  const spoken = [...new Set(readings.map(({ letters }) => letters))];
  const wholeNames = `\n${[...names.map(squeezed), ...spoken].join("\n")}\n`;
  return {
    id,
    names: names.join(""),
    context: context.join(""),
    joined: isPerson ? spoken.join(" ") : "",
    wholeNames,
    whole: wholeNames + context.map(squeezed).join("\n"),
    readings,
    spoken,
  };
}

/** `guo jin long` as the name is written: `Guo Jinlong`. */
function spelledName(reading: string): string {
  const [surname, ...given] = reading.split(" ");
  return ` ${[surname, given.join("")].filter(Boolean).join(" ")}`;
}

function isInLetters(name: string): boolean {
  return !startsHan(name.trimStart());
}
