import type { EventIndex } from "#model/eventIndex.ts";
import type { Filters } from "#model/filters.ts";
import { SIDES } from "#model/vocabulary.ts";
import type { ViewState } from "./viewState.ts";

/** The filters of a view in the codes of an index; ids the index does not have filter nothing. */
export function viewFilters(
  index: EventIndex,
  view: ViewState,
  textMatch: Uint8Array | null,
): Filters {
  return {
    provinces: codesIn(index.codes.province, view.province),
    themes: codesIn(index.codes.theme, view.theme),
    series: codesIn(index.codes.series, view.series),
    from: view.from,
    to: view.to,
    sides: view.side.map((side) => SIDES.indexOf(side)),
    speaker: view.speaker === null ? null : (index.codes.person.get(view.speaker) ?? null),
    onlyReported: view.figures === "reported",
    textMatch,
  };
}

/** Does the view narrow the record at all? */
export function hasFilters(view: ViewState): boolean {
  return (
    view.province.length + view.theme.length + view.series.length + view.side.length > 0 ||
    view.from !== null ||
    view.to !== null ||
    view.speaker !== null ||
    view.figures === "reported" ||
    view.q.trim() !== ""
  );
}

/** What *Clear all* sets: every filter off, everything else as it is. */
export const CLEARED_FILTERS = {
  province: [],
  theme: [],
  series: [],
  from: null,
  to: null,
  side: [],
  speaker: null,
  figures: "all",
  q: "",
} as const satisfies Partial<ViewState>;

function codesIn(codes: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => codes.get(id) ?? []);
}
