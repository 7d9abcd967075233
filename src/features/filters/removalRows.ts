import type { EventIndex } from "#model/eventIndex.ts";
import { matchNames } from "#model/nameMatch.ts";
import { select } from "#model/select.ts";
import { viewFilters } from "#state/viewFilters.ts";
import type { ViewState } from "#state/viewState.ts";
import { type ActiveFilter, activeFilters, withoutFilter } from "./activeFilters.ts";

/** The filters of one facet, and how many events there would be without them. */
export type RemovalRow = {
  readonly filters: readonly ActiveFilter[];
  readonly patch: Partial<ViewState>;
  readonly events: number;
};

/**
 * Where no event matches: the facets that would give some when removed, most first.
 * A facet goes as a whole, as its values are alternatives and removing one of several never gives more.
 */
export function removalRows(index: EventIndex, view: ViewState): readonly RemovalRow[] {
  return facetsOf(activeFilters(view))
    .map((filters) => {
      const patch = withoutFilters(view, filters);
      return { filters, patch, events: countEvents(index, { ...view, ...patch }) };
    })
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
}

function facetsOf(filters: readonly ActiveFilter[]): readonly (readonly ActiveFilter[])[] {
  const facets = new Set(filters.map(({ facet }) => facet));
  return [...facets].map((facet) => filters.filter((filter) => filter.facet === facet));
}

function withoutFilters(view: ViewState, filters: readonly ActiveFilter[]): Partial<ViewState> {
  const patch: Partial<ViewState> = {};
  for (const filter of filters) Object.assign(patch, withoutFilter({ ...view, ...patch }, filter));
  return patch;
}

function countEvents(index: EventIndex, view: ViewState): number {
  const filters = viewFilters(index, view, matchNames(index, view.q));
  return select(index, filters, view.currency).events.length;
}
