import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import type { Language } from "#model/vocabulary.ts";

/**
 * By person: the place of the name in the order a reader of the language expects.
 * Chinese names come in the order of their Latin spelling, which is that of the ids.
 */
export function nameRanks(index: EventIndex, language: Language): Uint32Array {
  const ranks = new Uint32Array(index.people.length);
  index.people
    .map(({ id, name }, person) => ({ key: language === "en" ? fold(name.en ?? id) : id, person }))
    .sort((a, b) => (a.key === b.key ? a.person - b.person : a.key < b.key ? -1 : 1))
    .forEach(({ person }, rank) => {
      ranks[person] = rank;
    });
  return ranks;
}

/** By person: 1 where a name, in whatever script, holds every word searched; `null` where nothing is searched. */
export function matchSpeakers(index: EventIndex, search: string): Uint8Array | null {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return Uint8Array.from(index.people, ({ name }) => {
    const text = allScripts(name);
    return Number(words.every((word) => text.includes(word)));
  });
}

function allScripts(name: LocalText): string {
  return fold(`${name.en ?? ""}\n${name["zh-Hans"] ?? ""}\n${name["zh-Hant"] ?? ""}`);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
