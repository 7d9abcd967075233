import type { EventIndex } from "#model/eventIndex.ts";
import type { Filters } from "#model/filters.ts";
import { SIDES } from "#model/vocabulary.ts";
import { parseView, writeView } from "./codec.ts";
import { DEFAULT_VIEW, type ViewState } from "./viewState.ts";

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

/** The part of the address that narrows the record: the same text for any two views that leave in the same events. */
export function filterQuery(view: ViewState): string {
  const { province, theme, series, from, to, side, speaker, figures, q } = view;
  const filters = { province, theme, series, from, to, side, speaker, figures, q };
  return writeView({ ...DEFAULT_VIEW, ...filters });
}

/** The filters of a query string made by `filterQuery`, in the codes of an index. */
export function queryFilters(
  index: EventIndex,
  query: string,
  textMatch: Uint8Array | null,
): Filters {
  return viewFilters(index, parseView(query).view, textMatch);
}

/** Does the view narrow the record at all? */
export function hasFilters(view: ViewState): boolean {
  return filterQuery({ ...view, q: view.q.trim() }) !== "";
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
