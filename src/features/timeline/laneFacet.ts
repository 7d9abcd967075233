import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import { MAX_COMPARED } from "#state/comparison.ts";
import type { Compared, Lanes, ViewState } from "#state/viewState.ts";

/** The facet option a lane stands for. */
export type LaneFacet = {
  readonly name: LocalText;
  readonly isChosen: (view: ViewState) => boolean;
  /** The change of the view that filters by it, or no longer. */
  readonly toggle: (view: ViewState) => Partial<ViewState>;
  /** The change that puts it in the comparison; `null` where it is in already or no more fit. */
  readonly compare: (view: ViewState) => Partial<ViewState> | null;
};

/** What a lane filters by; `null` for the lane of all events and that of events of no series. */
export function laneFacet(index: EventIndex, lanes: Lanes, code: number): LaneFacet | null {
  switch (lanes) {
    case "province": {
      const option = index.provinces[code];
      return option
        ? facetOf(
            option,
            ({ province }) => province,
            (province) => ({ province }),
            { facet: "province", id: option.id },
          )
        : null;
    }
    case "theme": {
      const option = index.themes[code];
      return option
        ? facetOf(
            option,
            ({ theme }) => theme,
            (theme) => ({ theme }),
            { facet: "theme", id: option.id },
          )
        : null;
    }
    case "series": {
      const option = index.series[code];
      return option
        ? facetOf(
            option,
            ({ series }) => series,
            (series) => ({ series }),
            { facet: "series", id: option.id },
          )
        : null;
    }
    case "none":
      return null;
  }
}

/** The codes of the lanes the view filters by. */
export function chosenLanes(index: EventIndex, lanes: Lanes, view: ViewState): readonly number[] {
  if (lanes === "none") return [];
  const ids: readonly string[] = view[lanes];
  return ids.flatMap((id) => index.codes[lanes].get(id) ?? []);
}

function facetOf<Id extends string>(
  { id, name }: { readonly id: Id; readonly name: LocalText },
  chosen: (view: ViewState) => readonly Id[],
  patch: (ids: readonly Id[]) => Partial<ViewState>,
  item: Compared,
): LaneFacet {
  return {
    name,
    isChosen: (view) => chosen(view).includes(id),
    toggle(view) {
      const ids = chosen(view);
      return patch(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
    },
    compare: (view) => comparisonWith(view, item),
  };
}

/** A comparison goes on with items of its kind; with one of another kind a new one begins. */
function comparisonWith({ compare }: ViewState, item: Compared): Partial<ViewState> | null {
  const same = compare.filter(({ facet }) => facet === item.facet);
  if (same.length === MAX_COMPARED || same.some(({ id }) => id === item.id)) return null;
  return { compare: [...same, item] };
}
