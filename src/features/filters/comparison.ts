import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { MAX_COMPARED } from "#state/comparison.ts";
import type { Compared, ViewState } from "#state/viewState.ts";

export type ComparedFacet = Compared["facet"];

/** What is chosen of a facet as a comparison; `null` where that is less than two or more than fit side by side. */
export function comparisonOf(view: ViewState, facet: ComparedFacet): readonly Compared[] | null {
  const items = itemsOf(view, facet);
  return items.length >= 2 && items.length <= MAX_COMPARED ? items : null;
}

/** The two places with most events under the other filters. */
export function likelyComparison(index: EventIndex, { counts }: Selection): readonly Compared[] {
  return Array.from(counts.province, (events, code) => ({ events, code }))
    .sort((a, b) => b.events - a.events)
    .slice(0, 2)
    .flatMap(({ code }) => {
      const province = index.provinces[code];
      return province ? [{ facet: "province", id: province.id } as const] : [];
    });
}

function itemsOf(view: ViewState, facet: ComparedFacet): readonly Compared[] {
  switch (facet) {
    case "province":
      return view.province.map((id) => ({ facet, id }));
    case "theme":
      return view.theme.map((id) => ({ facet, id }));
    case "series":
      return view.series.map((id) => ({ facet, id }));
  }
}
