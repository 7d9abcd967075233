import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import type { Selection } from "#model/selection.ts";
import type { Compared } from "#state/viewState.ts";

export const COMPARED_FACETS = [
  "province",
  "theme",
  "series",
] as const satisfies readonly Compared["facet"][];
export type ComparedFacet = (typeof COMPARED_FACETS)[number];

/** Something that can stand in a comparison, with how many events it has under the other filters. */
export type Candidate = {
  readonly item: Compared;
  readonly name: LocalText;
  readonly events: number;
};

/** Everything of a facet, most events first. */
export function candidates(
  index: EventIndex,
  { counts }: Selection,
  facet: ComparedFacet,
): readonly Candidate[] {
  return itemsOf(index, facet)
    .map((candidate, code) => ({ ...candidate, events: counts[facet][code] ?? 0 }))
    .sort((a, b) => b.events - a.events);
}

/** What stands side by side before the reader has chosen: the two with most events. */
export function firstComparison(
  index: EventIndex,
  selection: Selection,
  facet: ComparedFacet,
): readonly Compared[] {
  return candidates(index, selection, facet)
    .slice(0, 2)
    .map(({ item }) => item);
}

function itemsOf(index: EventIndex, facet: ComparedFacet): readonly Omit<Candidate, "events">[] {
  switch (facet) {
    case "province":
      return index.provinces.map(({ id, name }) => ({ item: { facet, id }, name }));
    case "theme":
      return index.themes.map(({ id, name }) => ({ item: { facet, id }, name }));
    case "series":
      return index.series.map(({ id, name }) => ({ item: { facet, id }, name }));
  }
}
