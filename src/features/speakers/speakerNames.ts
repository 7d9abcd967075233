import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";

/** By person: the place of the name in the alphabet of the language the names are given in. */
export function nameRanks(names: readonly string[], compare: (a: string, b: string) => number) {
  const ranks = new Uint32Array(names.length);
  names
    .map((name, person) => ({ name, person }))
    .sort((a, b) => compare(a.name, b.name) || a.person - b.person)
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
