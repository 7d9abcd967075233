import type { BarRow } from "#charts/barRows.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { ViewState } from "#state/viewState.ts";
import { type StackCategory, stackCategories } from "./stackCategories.ts";
import { addTallies, NO_EVENTS, type Quantity, type Tally } from "./tally.ts";
import { lastMarkOnly, yearBars } from "./yearBars.ts";
import { cumulativeRows, type YearRow, yearRows, yearSpan } from "./yearRows.ts";

export type StackedYears = {
  readonly rows: readonly YearRow[];
  readonly bars: readonly BarRow[];
  /** The sum of all years, and of each category in them. */
  readonly whole: Tally;
  readonly sums: readonly { readonly category: StackCategory; readonly tally: Tally }[];
};

type StackedYearsOptions = {
  readonly quantity: Quantity;
  readonly view: Pick<ViewState, "stack" | "cumulative" | "from" | "to">;
};

/** Everything the figure by year shows, in the way the view asks for. */
export function stackedYears(
  index: EventIndex,
  events: Iterable<number> & { readonly length: number },
  { quantity, view: { stack, cumulative, ...span } }: StackedYearsOptions,
): StackedYears {
  const years = yearSpan(index, span);
  const categories = stackCategories(index, events, { stack, quantity });
  const yearly = yearRows(index, events, { years, quantity, stack, categories });
  const rows = cumulative ? cumulativeRows(yearly) : yearly;
  const bars = yearBars(rows, { quantity, categories });
  return {
    rows,
    bars: cumulative ? lastMarkOnly(bars) : bars,
    whole: yearly.map(({ tally }) => tally).reduce(addTallies, NO_EVENTS),
    sums: categories.map((category, i) => ({
      category,
      tally: yearly.map((row) => row.byCategory[i] ?? NO_EVENTS).reduce(addTallies, NO_EVENTS),
    })),
  };
}
