import type { ActiveFilter } from "#model/activeFilter.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { select } from "#model/select.ts";
import { viewFilters } from "#state/viewFilters.ts";
import type { ViewState } from "#state/viewState.ts";
import { activeFilters, withoutFilter } from "#state/activeFilters.ts";

/** The filters of one facet, and how many events there would be without them. */
export type RemovalRow = {
  readonly filters: readonly ActiveFilter[];
  readonly patch: Partial<ViewState>;
  readonly events: number;
};

/**
 * Where no event matches: the facets that would give some when removed, most first.
 * A facet goes as a whole, as its values are alternatives and removing one of several never gives more.
 * `textMatch` is what the text of the view leaves in.
 */
export function removalRows(
  index: EventIndex,
  view: ViewState,
  textMatch: Uint8Array | null,
): readonly RemovalRow[] {
  return facetsOf(activeFilters(view))
    .map((filters) => {
      const patch = withoutFilters(view, filters);
      const rest = { ...view, ...patch };
      const text = rest.q === "" ? null : textMatch;
      return { filters, patch, events: countEvents(index, rest, text) };
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

function countEvents(index: EventIndex, view: ViewState, textMatch: Uint8Array | null): number {
  const filters = viewFilters(index, view, textMatch);
  return select(index, filters, view.currency).events.length;
}
