import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import type { Lanes, ViewState } from "#state/viewState.ts";

/** The facet option a lane stands for. */
export type LaneFacet = {
  readonly name: LocalText;
  readonly isChosen: (view: ViewState) => boolean;
  /** The change of the view that filters by it, or no longer. */
  readonly toggle: (view: ViewState) => Partial<ViewState>;
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
): LaneFacet {
  return {
    name,
    isChosen: (view) => chosen(view).includes(id),
    toggle(view) {
      const ids = chosen(view);
      return patch(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
    },
  };
}
