import type { EventIndex } from "./eventIndex.ts";
import type { LocalText } from "./schema.ts";

/**
 * The events whose own name, a person, the place or the series contains every word of the query,
 * one byte an event; `null` for an empty query. Case and diacritics do not matter.
 */
export function matchNames(index: EventIndex, query: string): Uint8Array | null {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const people = index.people.map(({ name }) => foldText(name));
  const series = index.series.map(({ name }) => foldText(name));
  const provinces = index.provinces.map(({ name }) => foldText(name));
  const cities = index.cities.map(foldText);
  const match = new Uint8Array(index.size);
  for (let event = 0; event < index.size; event += 1) {
    let text = fold(
      `${index.nameEn[event] ?? ""}\n${index.nameZhHans[event] ?? ""}\n${index.nameZhHant?.[event] ?? ""}`,
    );
    text += `\n${provinces[index.province[event] ?? 0] ?? ""}\n${cities[index.city[event] ?? 0] ?? ""}`;
    text += `\n${series[index.seriesOf[event] ?? 0] ?? ""}`;
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1)
      text += `\n${people[index.personOf[at] ?? 0] ?? ""}`;
    match[event] = Number(words.every((word) => text.includes(word)));
  }
  return match;
}

function foldText(text: LocalText): string {
  return fold(`${text.en ?? ""}\n${text["zh-Hans"] ?? ""}\n${text["zh-Hant"] ?? ""}`);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
