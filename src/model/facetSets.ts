import { type EventIndex, NONE } from "./eventIndex.ts";
import {
  addEvent,
  eventRange,
  type EventSet,
  intersectionOf,
  noEvents,
  unionOf,
} from "./eventSet.ts";
import type { Filters } from "./filters.ts";
import { type OptionSets, optionSets } from "./optionSets.ts";
import { perIndex } from "./perIndex.ts";

/** The facets whose every option shows a live count. */
export type CountedFacet = "province" | "theme" | "series" | "year" | "side";

/** What a reader can narrow by. */
export type Facet = CountedFacet | "figures" | "speaker" | "text";

/** The events that each facet lets through; a facet that is not filtered by is not there. */
export type FacetSets = ReadonlyMap<Facet, EventSet>;

/** What each facet lets through: values within a facet are OR. */
export function facetSets(index: EventIndex, filters: Filters): FacetSets {
  const options = optionSets(index);
  const sets = new Map<Facet, EventSet>();
  const unite = (facet: Facet, codes: readonly number[], all: readonly EventSet[]) => {
    if (codes.length === 0) return;
    sets.set(
      facet,
      unionOf(
        index.size,
        codes.flatMap((code) => all[code] ?? []),
      ),
    );
  };
  unite("province", filters.provinces, options.province);
  unite("theme", filters.themes, options.theme);
  unite("side", filters.sides, options.side);
  if (filters.series.length > 0) sets.set("series", eventsOfSeries(index, filters.series));
  if (filters.from !== null || filters.to !== null)
    sets.set("year", eventsOfYears(index, filters, options));
  if (filters.onlyReported) sets.set("figures", options.reported);
  if (filters.speaker !== null) sets.set("speaker", eventsOfPerson(index, filters.speaker));
  if (filters.textMatch) sets.set("text", eventsMarked(filters.textMatch));
  return sets;
}

/** The events that pass every facet, or every facet but one: facets are AND. */
export function passing(index: EventIndex, sets: FacetSets, except: Facet | null): EventSet {
  const others = [...sets].flatMap(([facet, set]) => (facet === except ? [] : [set]));
  return intersectionOf(index.size, others);
}

function eventsOfSeries(index: EventIndex, series: readonly number[]): EventSet {
  const set = noEvents(index.size);
  const lists = eventsBySeries(index);
  for (const code of series) for (const event of lists[code] ?? []) addEvent(set, event);
  return set;
}

/** The events of each series, in order: there are too many series for a set each. */
const eventsBySeries = perIndex(({ size, series, seriesOf }): readonly (readonly number[])[] => {
  const lists = Array.from(series, (): number[] => []);
  for (let event = 0; event < size; event += 1) lists[seriesOf[event] ?? NONE]?.push(event);
  return lists;
});

function eventsOfYears(index: EventIndex, { from, to }: Filters, { yearStart }: OptionSets) {
  const years = yearStart.length - 1;
  const startOf = (year: number) =>
    yearStart[Math.min(Math.max(year - index.firstYear, 0), years)] ?? 0;
  return eventRange(
    index.size,
    from === null ? 0 : startOf(from),
    to === null ? index.size : startOf(to + 1),
  );
}

function eventsOfPerson(index: EventIndex, person: number): EventSet {
  const set = noEvents(index.size);
  let event = 0;
  for (let at = 0; at < index.personOf.length; at += 1) {
    if (index.personOf[at] !== person) continue;
    while ((index.peopleStart[event + 1] ?? Infinity) <= at) event += 1;
    addEvent(set, event);
  }
  return set;
}

function eventsMarked(marks: Uint8Array): EventSet {
  const set = noEvents(marks.length);
  for (let event = 0; event < marks.length; event += 1)
    if (marks[event] === 1) addEvent(set, event);
  return set;
}
