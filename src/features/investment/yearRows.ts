import type { EventIndex } from "#model/eventIndex.ts";
import type { Stack, ViewState } from "#state/viewState.ts";
import { type StackCategory, stackCode } from "./stackCategories.ts";
import { addTallies, NO_EVENTS, type Quantity, type Tally, tallyBy } from "./tally.ts";

export type YearRow = {
  readonly year: number;
  readonly tally: Tally;
  /** The tally of each category, in the order of the categories. */
  readonly byCategory: readonly Tally[];
};

/** The years a chart has room for: those filtered for, else all of the record, so that bars stay in their place. */
export function yearSpan(
  index: EventIndex,
  { from, to }: Pick<ViewState, "from" | "to">,
): readonly number[] {
  if (index.size === 0) return [];
  const first = Math.max(index.firstYear, from ?? index.firstYear);
  const last = Math.min(index.lastYear, to ?? index.lastYear);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

type YearRowsOptions = {
  readonly years: readonly number[];
  readonly quantity: Quantity;
  readonly stack: Stack;
  readonly categories: readonly StackCategory[];
};

/** A row for every year, also for those without events or reports, which stay `null`. */
export function yearRows(
  index: EventIndex,
  events: Iterable<number>,
  { years, quantity, stack, categories }: YearRowsOptions,
): readonly YearRow[] {
  const positionOf = positions(categories);
  const tallies = tallyBy(index, events, {
    quantity,
    keyOf: (event) =>
      cellKey(index.year[event] ?? 0, positionOf(stackCode(index, stack, event)), categories),
  });
  return years.map((year) => {
    const byCategory = categories.map(
      (_, position) => tallies.get(cellKey(year, position, categories)) ?? NO_EVENTS,
    );
    // Events whose category nothing is reported of are in no stack, yet they are events of the year.
    const unranked = tallies.get(cellKey(year, categories.length, categories)) ?? NO_EVENTS;
    return { year, byCategory, tally: byCategory.reduce(addTallies, unranked) };
  });
}

/** The same rows added up from the first year on. What is not reported adds nothing, and a sum of nothing stays `null`. */
export function cumulativeRows(rows: readonly YearRow[]): readonly YearRow[] {
  const sums: YearRow[] = [];
  for (const row of rows) {
    const before = sums.at(-1);
    sums.push(
      before
        ? {
            year: row.year,
            tally: addTallies(before.tally, row.tally),
            byCategory: row.byCategory.map((tally, i) =>
              addTallies(before.byCategory[i] ?? NO_EVENTS, tally),
            ),
          }
        : row,
    );
  }
  return sums;
}

function cellKey(year: number, position: number, categories: readonly StackCategory[]): number {
  return year * (categories.length + 1) + position;
}

function positions(categories: readonly StackCategory[]): (code: number) => number {
  const other = categories.findIndex(({ kind }) => kind !== "one");
  const rest = other === -1 ? categories.length : other;
  const known = new Map(
    categories.flatMap((category, position) =>
      category.kind === "one" ? [[category.code, position] as const] : [],
    ),
  );
  return (code) => known.get(code) ?? rest;
}
