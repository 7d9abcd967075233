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
  const character = converter([]);
  const person = (name: string) =>
    forms.people[name] ??
    Array.from(name, (one) => forms.nameCharacters[one] ?? character(one)).join("");
  const names = peopleNames.map((name) => [name, person(name)] as const);
  const phrases = [...names, ...Object.entries(forms.phrases)];
  return {
    person,
    official: converter(phrases),
    prose: converter([...phrases, ...Object.entries(forms.usage)]),
  };
}

const QUOTATION_MARKS = [
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
] as const;

/** The project's own words come first: within a group of dictionaries the first that has a word decides. */
function converter(words: readonly (readonly [string, string])[]): (simplified: string) => string {
  const dictionaries = (from["cn"] ?? []).map((group) => [words, ...group]);
  return ConverterFactory(...dictionaries, ...(to["tw"] ?? []), [QUOTATION_MARKS]);
}
