import { type EventIndex, NONE } from "./eventIndex.ts";
import { perIndex } from "./perIndex.ts";
import type { LocalText } from "./schema.ts";
import { searchTerms } from "./searchTerms.ts";
import { searchable, squeezed } from "./searchText.ts";

/**
 * The events whose own name, a person, the place or the series contains every word of the query,
 * one byte an event; `null` for an empty query. Case and diacritics do not matter; words match from their beginning.
 * What there is before the search documents have come: whatever it finds, they find too.
 */
export function matchNames(index: EventIndex, query: string): Uint8Array | null {
  if (query.trim() === "") return null;
  const { events, people, series, provinces, cities, together } = searchableNames(index);
  const needles = searchTerms(query, undefined, together).map(({ needle }) => needle);
  if (needles.length === 0) return null;
  const match = new Uint8Array(index.size);
  for (let event = 0; event < index.size; event += 1) {
    let text = `${events[event] ?? ""}\n${provinces[index.province[event] ?? NONE] ?? ""}`;
    text += `\n${cities[index.city[event] ?? NONE] ?? ""}`;
    text += `\n${series[index.seriesOf[event] ?? NONE] ?? ""}`;
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1)
      text += `\n${people[index.personOf[at] ?? NONE] ?? ""}`;
    match[event] = Number(needles.every((needle) => text.includes(needle)));
  }
  return match;
}

/** Made once an index: a reader who types asks again with every letter. */
const searchableNames = perIndex((index) => ({
  events: index.id.map((_, event) =>
    searchableLines([index.nameEn[event], index.nameZhHans[event], index.nameZhHant?.[event]]),
  ),
  people: index.people.map(({ name }) => searchableName(name)),
  series: index.series.map(({ name }) => searchableName(name)),
  provinces: index.provinces.map(({ name }) => searchableName(name)),
  cities: index.cities.map(searchableName),
  together: new Set(index.people.map(({ name }) => squeezed(searchable(name.en ?? "")))),
}));

function searchableName(name: LocalText): string {
  return searchableLines([name.en, name["zh-Hans"], name["zh-Hant"]]);
}

function searchableLines(lines: readonly (string | null | undefined)[]): string {
  return lines.map((line) => searchable(line ?? "")).join("\n");
}
