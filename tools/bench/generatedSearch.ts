import { encodeTexts } from "#model/columns.ts";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import type { SearchDocument, TraditionalTexts } from "#model/searchDocument.ts";
import { pinyinOf, pinyinOfPerson } from "#tools/searchPinyin.ts";
import { searchVariants } from "#tools/searchVariants.ts";

/**
 * What the search needs of a generated record: everything with a name is found by it. Generated events have no
 * organisers, documents or statements to be found, and nothing has a second spelling.
 */
export function generatedSearch(index: EventIndex): SearchDocument {
  const { people, series, provinces, cities } = index;
  const events = index.id.map((_, event) => eventName(index, event));
  const named = [...people, ...series, ...provinces].map(({ name }) => name);
  const none = { ...encodeTexts([]), pinyin: [], also: [] };
  return {
    format: 1,
    variants: searchVariants([...events, ...named, ...cities].map(chinese)),
    events: foundBy(events, pinyinOf),
    people: foundBy(
      people.map(({ name }) => name),
      pinyinOfPerson,
    ),
    series: foundBy(
      series.map(({ name }) => name),
      pinyinOf,
    ),
    provinces: foundBy(
      provinces.map(({ name }) => name),
      pinyinOf,
    ),
    cities: foundBy(cities, pinyinOf),
    organisers: { ...none, events: [] },
    documents: { ...none, event: [] },
    statements: { ...encodeTexts([]), also: [], event: [], person: [] },
  };
}

/** The texts in Traditional Chinese that such a search shows: none. */
export const GENERATED_TRADITIONAL: TraditionalTexts = {
  format: 1,
  organisers: [],
  documents: [],
  statements: [],
};

function foundBy(names: readonly LocalText[], read: (name: string) => string) {
  return { pinyin: names.map((name) => read(chinese(name))), also: names.map(() => "") };
}

function chinese(text: LocalText): string {
  return text["zh-Hans"] ?? "";
}
