import { countAppearances, countPeople } from "./appearances.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type EventSet, eventsOf } from "./eventSet.ts";
import {
  countProvinces,
  countReported,
  countSeries,
  countSides,
  countThemes,
  countYears,
} from "./facetCounts.ts";
import { type CountedFacet, type FacetSets, facetSets, passing } from "./facetSets.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import {
  amountSum,
  type HeadlineSums,
  projectSum,
  provinceMeasures,
  sumHeadlines,
} from "./headlineSums.ts";
import { perIndex } from "./perIndex.ts";
import type { FacetCounts, Selection } from "./selection.ts";
import type { DisplayCurrency } from "./vocabulary.ts";

/**
 * Which events match, what every option of every facet would give under the other filters, and the totals.
 *
 * Each facet lets a set of events through; the selection is what all of them let through. The options of a facet are
 * counted among what the *other* facets let through, which is
 * - the selection, for a facet that is not filtered by;
 * - the whole record, for the only facet that is filtered by: its counts are always the same and made once;
 * - a set of its own, for each of several facets that are filtered by.
 */
export function select(
  index: EventIndex,
  filters: Filters,
  currency: DisplayCurrency = "CNY",
): Selection {
  const sets = facetSets(index, filters);
  return sets.size === 0 ? wholeRecord[currency](index) : selectionOf(index, sets, currency);
}

const wholeRecord = {
  CNY: perIndex((index) => selectionOf(index, facetSets(index, NO_FILTERS), "CNY")),
  USD: perIndex((index) => selectionOf(index, facetSets(index, NO_FILTERS), "USD")),
} as const satisfies Record<DisplayCurrency, (index: EventIndex) => Selection>;

function selectionOf(index: EventIndex, sets: FacetSets, currency: DisplayCurrency): Selection {
  const chosen = passing(index, sets, null);
  const events = eventsOf(chosen);
  const whole = sets.size === 1 ? wholeRecord[currency](index) : null;
  const others = (facet: CountedFacet) => (sets.has(facet) ? passing(index, sets, facet) : chosen);
  const listOf = (set: EventSet) => (set === chosen ? events : eventsOf(set));
  const count = (facet: CountedFacet, counts: (among: EventSet) => Uint32Array) =>
    whole && sets.has(facet) ? whole.counts[facet] : counts(others(facet));
  const counts: FacetCounts = {
    province: count("province", (set) => countProvinces(index, listOf(set))),
    theme: count("theme", (set) => countThemes(index, set)),
    series: count("series", (set) => countSeries(index, listOf(set))),
    year: count("year", (set) => countYears(index, listOf(set))),
    side: count("side", (set) => countSides(index, set)),
    // Only what has figures is counted, which a filter for figures lets through.
    reported: countReported(index, chosen),
  };
  const sums = sumHeadlines(index, chosen, currency);
  const measures = () =>
    sets.has("province")
      ? provinceMeasures(index, sumHeadlines(index, others("province"), currency))
      : provinceMeasures(index, sums);
  const appearances = countAppearances(index, events);
  return {
    currency,
    events,
    isIn: marksOf(index.size, events),
    counts,
    provinceMeasures: whole && sets.has("province") ? whole.provinceMeasures : measures(),
    appearances,
    totals: {
      ...totalsOf(sums),
      events: events.length,
      ...peopleTotals(index, appearances),
      provinces: provincesOf(
        sets.has("province") ? countProvinces(index, events) : counts.province,
      ),
      withFigures: counts.reported,
    },
  };
}

function totalsOf(sums: HeadlineSums) {
  return {
    ...projectSum(sums),
    signed: amountSum(sums, "signed"),
    trade: amountSum(sums, "trade"),
  };
}

function peopleTotals(index: EventIndex, appearances: Uint32Array) {
  const peopleBySide = countPeople(index, appearances);
  return { people: peopleBySide.reduce((sum, n) => sum + n, 0), peopleBySide };
}

function provincesOf(counts: Uint32Array): number {
  return counts.reduce((provinces, count) => provinces + Number(count > 0), 0);
}

function marksOf(size: number, events: Uint32Array): Uint8Array {
  const marks = new Uint8Array(size);
  for (let at = 0; at < events.length; at += 1) marks[events[at] ?? 0] = 1;
  return marks;
}
