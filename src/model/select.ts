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
  withTaiwanAmount,
} from "./headlineSums.ts";
import { once } from "./once.ts";
import { perIndex } from "./perIndex.ts";
import type { FacetCounts, ProvinceMeasures, Selection } from "./selection.ts";
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

/** A selection in the making. */
type Narrowed = {
  readonly index: EventIndex;
  readonly sets: FacetSets;
  readonly chosen: EventSet;
  readonly events: Uint32Array;
  /** The selection without filters, where only one facet is filtered by. */
  readonly whole: Selection | null;
};

function selectionOf(index: EventIndex, sets: FacetSets, currency: DisplayCurrency): Selection {
  const chosen = passing(index, sets, null);
  const events = eventsOf(chosen);
  const whole = sets.size === 1 ? wholeRecord[currency](index) : null;
  const narrowed = { index, sets, chosen, events, whole };
  const counts = countFacets(narrowed);
  const sums = sumHeadlines(index, chosen, currency);
  // What not every view shows is counted when it is first asked for.
  const isIn = once(() => marksOf(index.size, events));
  const appearances = once(() => countAppearances(index, chosen, events));
  const peopleBySide = once(() => countPeople(index, appearances()));
  const taiwanProjects = once(() => projectSum(sums.taiwanProjects()));
  return {
    currency,
    events,
    get isIn() {
      return isIn();
    },
    counts,
    provinceMeasures: measureProvinces(narrowed, sums, currency),
    get appearances() {
      return appearances();
    },
    totals: {
      ...totalsOf(sums),
      get people() {
        return peopleBySide().reduce((sum, n) => sum + n, 0);
      },
      get peopleBySide() {
        return peopleBySide();
      },
      events: events.length,
      provinces: provincesOf(
        sets.has("province") ? countProvinces(index, events) : counts.province,
      ),
      withFigures: counts.reported,
      get taiwanProjects() {
        return taiwanProjects();
      },
    },
  };
}

function countFacets({ index, sets, chosen, events, whole }: Narrowed): FacetCounts {
  const listOf = (set: EventSet) => (set === chosen ? events : eventsOf(set));
  const count = (facet: CountedFacet, countsOf: (others: EventSet) => Uint32Array) => {
    if (!sets.has(facet)) return countsOf(chosen);
    return whole ? whole.counts[facet] : countsOf(passing(index, sets, facet));
  };
  return {
    province: count("province", (others) => countProvinces(index, listOf(others))),
    theme: count("theme", (others) => countThemes(index, others)),
    series: count("series", (others) => countSeries(index, listOf(others))),
    year: count("year", (others) => countYears(index, listOf(others))),
    side: count("side", (others) => countSides(index, others)),
    // Only what has figures is counted, and that a filter for figures lets through.
    reported: countReported(index, chosen),
  };
}

function measureProvinces(
  { index, sets, whole }: Narrowed,
  sums: HeadlineSums,
  currency: DisplayCurrency,
): ProvinceMeasures {
  if (!sets.has("province")) return provinceMeasures(index, sums);
  if (whole) return whole.provinceMeasures;
  const others = passing(index, sets, "province");
  return provinceMeasures(index, sumHeadlines(index, others, currency));
}

function totalsOf(sums: HeadlineSums) {
  return {
    ...projectSum(sums.projects),
    withTaiwanFigures: withTaiwanAmount(sums),
    signed: amountSum(sums, "signed"),
    trade: amountSum(sums, "trade"),
  };
}

function provincesOf(counts: Uint32Array): number {
  return counts.reduce((provinces, count) => provinces + Number(count > 0), 0);
}

function marksOf(size: number, events: Uint32Array): Uint8Array {
  const marks = new Uint8Array(size);
  for (let at = 0; at < events.length; at += 1) marks[events[at] ?? 0] = 1;
  return marks;
}
