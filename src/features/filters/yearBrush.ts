import type { ViewState } from "#state/viewState.ts";

/** Two years, both included. */
export type YearSpan = { readonly from: number; readonly to: number };

export type YearEdge = keyof YearSpan;

type YearFilter = Pick<ViewState, "from" | "to">;

/** The years chosen within those of the record; an open end is the record's own. */
export function shownYears(record: YearSpan, chosen: YearFilter): YearSpan {
  const from = within(record, chosen.from ?? record.from);
  return { from, to: Math.max(from, within(record, chosen.to ?? record.to)) };
}

/** What the address says of a span: an end that is the record's own is left open, save where one year is meant. */
export function yearFilter(record: YearSpan, { from, to }: YearSpan): YearFilter {
  if (from === to && record.from !== record.to) return { from, to };
  return { from: from <= record.from ? null : from, to: to >= record.to ? null : to };
}

/** The year at a part of the histogram's width, 0 to 1; beyond its ends the first or last. */
export function yearAt(record: YearSpan, part: number): number {
  const years = record.to - record.from + 1;
  return within(record, record.from + Math.floor(part * years));
}

/** The span between two years, whichever comes first. */
export function spanBetween(a: number, b: number): YearSpan {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The span with one end at another year; an end stops at the other. */
export function withEdge(record: YearSpan, span: YearSpan, edge: YearEdge, year: number): YearSpan {
  const kept = within(record, year);
  return edge === "from"
    ? { ...span, from: Math.min(kept, span.to) }
    : { ...span, to: Math.max(kept, span.from) };
}

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key takes one end of the span; `null` for keys that do not move it. */
export function edgeAfterKey(
  record: YearSpan,
  span: YearSpan,
  { edge, key }: { readonly edge: YearEdge; readonly key: string },
): YearSpan | null {
  const step = KEY_STEPS[key];
  return step === undefined ? null : withEdge(record, span, edge, span[edge] + step);
}

function within({ from, to }: YearSpan, year: number): number {
  return Math.min(Math.max(year, from), to);
}
