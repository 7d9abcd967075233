import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset/cn2t";
import type { TraditionalForms } from "#model/schema.ts";

/** Simplified to Traditional Chinese as written in Taiwan, for three kinds of text. */
export type Traditional = {
  /** Names of people: character by character, never by phrases. */
  readonly person: (simplified: string) => string;
  /** Names, titles and slogans that are somebody else's words: the script changes, the words do not. */
  readonly official: (simplified: string) => string;
  /** Our own sentences: also in the words Taiwan uses. */
  readonly prose: (simplified: string) => string;
};

/** Makes the converters from the dictionaries and the project's own forms; people's names are kept within sentences. */
export function createTraditional(
  forms: TraditionalForms,
  peopleNames: readonly string[] = [],
): Traditional {
  const convert = dictionaryConverter();
  const person = (name: string) =>
    forms.people[name] ??
    Array.from(name, (one) => forms.nameCharacters[one] ?? convert(one)).join("");
  const names = peopleNames
    // Two characters may stand side by side by chance, as 于山 in 于山东.
    .filter((name) => name.length > 2 && person(name) !== convert(name))
    .map((name) => [name, person(name)] as const);
  const phrases = [...names, ...Object.entries(forms.phrases)];
  return {
    person,
    official: ownWordsFirst(phrases, convert),
    prose: ownWordsFirst([...phrases, ...Object.entries(forms.usage)], convert),
  };
}

type Convert = (simplified: string) => string;

/** The project's own words wherever they stand, the longer first; the dictionaries for what is between them. */
function ownWordsFirst(words: readonly (readonly [string, string])[], convert: Convert): Convert {
  if (words.length === 0) return convert;
  const forms = new Map(words);
  const longestFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map((word) => escapeForPattern(word)).join("|")})`);
  return (simplified) =>
    simplified
      .split(pattern)
      .map((part) => forms.get(part) ?? convert(part))
      .join("");
}

function escapeForPattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

const QUOTATION_MARKS = [
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
] as const;

let shared: Convert | null = null;

/** The dictionaries take a while to load, so they are loaded once. */
function dictionaryConverter(): Convert {
  shared ??= ConverterFactory(...(from["cn"] ?? []), ...(to["tw"] ?? []), [QUOTATION_MARKS]);
  return shared;
}
