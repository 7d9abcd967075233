import { type EventIndex, NONE } from "#model/eventIndex.ts";
import { amountsOn, projectsOn } from "#model/narrowedSums.ts";
import type { LocalText } from "#model/schema.ts";
import { select } from "#model/select.ts";
import type { AmountSum, Basis, Selection } from "#model/selection.ts";
import { viewFilters } from "#state/viewFilters.ts";
import type { Compared, ViewState } from "#state/viewState.ts";
import { type AttendanceSummary, attendanceSummary } from "./attendanceSummary.ts";
import { eventsPerYear } from "./eventsPerYear.ts";

/** A code of a list of the index and how many of the events it is at. */
export type Ranked = { readonly code: number; readonly events: number };

/** One column of the comparison: an item and what its events come to. */
export type ComparedRow = {
  readonly item: Compared;
  readonly name: LocalText;
  readonly events: number;
  readonly people: number;
  /** `null` where no event reports one, which is not zero. */
  readonly attendance: AttendanceSummary | null;
  readonly projects: number | null;
  readonly projectsReported: number;
  /** `null` where no event reports an amount. Of projects and amounts only the Taiwan-related part on that basis. */
  readonly signed: AmountSum | null;
  /** One a year of `ComparisonOptions.years`. */
  readonly perYear: readonly number[];
  readonly mostNamed: readonly Ranked[];
  /** The themes of a place or series; the places of a theme. */
  readonly mostAbout: readonly Ranked[];
};

type ComparisonOptions = {
  readonly view: ViewState;
  /** What the text of the view leaves in. */
  readonly textMatch: Uint8Array | null;
  readonly years: readonly number[];
};

/** How many people, themes or places are named of each. */
const MOST = 5;

/** A row for every item of the comparison, under all filters of the view but those of the items' own facet. */
export function compareRows(
  index: EventIndex,
  { view, textMatch, years }: ComparisonOptions,
): readonly ComparedRow[] {
  return view.compare.map((item) => {
    const filters = viewFilters(index, { ...view, [item.facet]: [item.id] }, textMatch);
    const selection = select(index, filters, view.currency);
    return rowOf(index, item, selection, { years, basis: view.basis });
  });
}

function rowOf(
  index: EventIndex,
  item: Compared,
  selection: Selection,
  { years, basis }: { readonly years: readonly number[]; readonly basis: Basis },
): ComparedRow {
  const { totals, events } = selection;
  const { projects, projectsReported } = projectsOn(basis, totals);
  const signed = amountsOn(basis, totals.signed);
  return {
    item,
    name: nameOf(index, item),
    events: totals.events,
    people: totals.people,
    attendance: attendanceSummary(index, events),
    projects: projectsReported > 0 ? projects : null,
    projectsReported,
    signed: signed.reported > 0 ? signed : null,
    perYear: eventsPerYear(index, events, years),
    mostNamed: ranked(selection.appearances),
    mostAbout: ranked(
      item.facet === "theme" ? countsOfPlaces(index, events) : countsOfThemes(index, events),
    ),
  };
}

function nameOf(index: EventIndex, { facet, id }: Compared): LocalText {
  const named = { province: index.provinces, theme: index.themes, series: index.series }[facet];
  return named[index.codes[facet].get(id) ?? NONE]?.name ?? { en: id, "zh-Hans": null };
}

// Counted anew: the live counts of a selection leave the facet's own filter out.
function countsOfPlaces(index: EventIndex, events: Uint32Array): Uint32Array {
  const counts = new Uint32Array(index.provinces.length);
  for (const event of events) {
    const code = index.province[event] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function countsOfThemes(index: EventIndex, events: Uint32Array): Uint32Array {
  const counts = new Uint32Array(index.themes.length);
  for (const event of events)
    for (let bits = index.themeBits[event] ?? 0; bits !== 0; bits &= bits - 1) {
      const code = 31 - Math.clz32(bits & -bits);
      counts[code] = (counts[code] ?? 0) + 1;
    }
  return counts;
}

/** The codes with most events, in the order of the index where they have as many. */
function ranked(counts: Uint32Array): readonly Ranked[] {
  return Array.from(counts, (events, code) => ({ code, events }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || a.code - b.code)
    .slice(0, MOST);
}
