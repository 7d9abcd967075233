import type { ActiveFilter } from "#model/activeFilter.ts";
import type { ViewState } from "./viewState.ts";

/** Everything that narrows the record, in the order of the filters on the page. */
export function activeFilters(view: ViewState): readonly ActiveFilter[] {
  const { from, to, q } = view;
  const filters: ActiveFilter[] = [
    ...view.province.map((id) => ({ facet: "province", id }) as const),
    ...view.theme.map((id) => ({ facet: "theme", id }) as const),
    ...view.series.map((id) => ({ facet: "series", id }) as const),
  ];
  if (from !== null || to !== null) filters.push({ facet: "years", from, to });
  filters.push(...view.side.map((id) => ({ facet: "side", id }) as const));
  if (view.speaker !== null) filters.push({ facet: "speaker", id: view.speaker });
  if (view.figures === "reported") filters.push({ facet: "figures" });
  if (q.trim() !== "") filters.push({ facet: "q", text: q.trim() });
  return filters;
}

/** The change of the view that takes one filter away. */
export function withoutFilter(view: ViewState, filter: ActiveFilter): Partial<ViewState> {
  switch (filter.facet) {
    case "province":
      return { province: view.province.filter((id) => id !== filter.id) };
    case "theme":
      return { theme: view.theme.filter((id) => id !== filter.id) };
    case "series":
      return { series: view.series.filter((id) => id !== filter.id) };
    case "side":
      return { side: view.side.filter((id) => id !== filter.id) };
    case "years":
      return { from: null, to: null };
    case "speaker":
      return { speaker: null };
    case "figures":
      return { figures: "all" };
    case "q":
      return { q: "" };
  }
}

/** A choice with one value put in, or taken out where it was in. */
export function toggled<Id>(chosen: readonly Id[], id: Id): readonly Id[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}
