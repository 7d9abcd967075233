import type { ProvinceId } from "#model/schema.ts";
import type { ViewState } from "#state/viewState.ts";

/** Choosing a year shows only it; choosing it again shows all years. */
export function toggleYear(
  view: Pick<ViewState, "from" | "to">,
  year: number,
): Pick<ViewState, "from" | "to"> {
  return isOnlyYear(view, year) ? { from: null, to: null } : { from: year, to: year };
}

/** Is this the one year the view is narrowed to? */
export function isOnlyYear(view: Pick<ViewState, "from" | "to">, year: number): boolean {
  return view.from === year && view.to === year;
}

/** Choosing a province adds it to the filter, or takes it out again. */
export function toggleProvince(
  view: Pick<ViewState, "province">,
  province: ProvinceId,
): Pick<ViewState, "province"> {
  const others = view.province.filter((id) => id !== province);
  return { province: others.length < view.province.length ? others : [...others, province] };
}
