import type { AmountColumns, EventIndex } from "./eventIndex.ts";
import { addEvent, type EventSet, intersectionOf, noEvents } from "./eventSet.ts";
import { isSigned, isTrade } from "./headlineKinds.ts";
import { perIndex } from "./perIndex.ts";
import { type DisplayCurrency, INVESTORS, type Investors } from "./vocabulary.ts";

/** The kinds of figure that may be added to each other. */
const GROUPS = ["signed", "trade", "other"] as const;
export type HeadlineGroup = (typeof GROUPS)[number];

const [SIGNED, TRADE, OTHER] = [0, 1, 2];

/** What the headline figures summed in one bin have in common. */
export type HeadlineBin = {
  readonly province: number;
  readonly group: HeadlineGroup;
  readonly investors: Investors;
  readonly partial: boolean;
};

export type HeadlineBins = {
  readonly bins: readonly HeadlineBin[];
  /** The bin of every event; that of an event without a headline figure means nothing. */
  readonly binOf: Uint16Array;
};

/** Sorts the headline figures into bins, so that sums of every sort can be read off one pass. */
export const headlineBins = perIndex((index): HeadlineBins => {
  const bins = index.provinces.flatMap((_, province) =>
    GROUPS.flatMap((group) =>
      INVESTORS.flatMap((investors) =>
        [false, true].map((partial) => ({ province, group, investors, partial })),
      ),
    ),
  );
  const binOf = new Uint16Array(index.size);
  for (let event = 0; event < index.size; event += 1) binOf[event] = binOfEvent(index, event);
  return { bins, binOf };
});

/** The position in `bins`, whose nesting this follows. */
function binOfEvent(index: EventIndex, event: number): number {
  const group = isSigned(index, event) ? SIGNED : isTrade(index, event) ? TRADE : OTHER;
  const investors = Math.max(0, index.investors[event] ?? 0);
  const province = index.province[event] ?? 0;
  const origin = (province * GROUPS.length + group) * INVESTORS.length + investors;
  return origin * 2 + (index.partial[event] ?? 0);
}

/** The events whose headline reports a number of projects. */
export const reportingProjects = perIndex(({ projects }) => reporting(projects));

/** The events of which the number of Taiwan-related projects is known. */
export const reportingTaiwanProjects = perIndex(({ taiwanProjects }) => reporting(taiwanProjects));

/** The events that report what in a currency: the sets that keep the missing out of every sum. */
export const reportingAmountsIn = {
  CNY: perIndex(({ amounts }) => reportingAmounts(amounts.CNY)),
  USD: perIndex(({ amounts }) => reportingAmounts(amounts.USD)),
} as const satisfies Record<DisplayCurrency, unknown>;

function reportingAmounts({ amount, taiwan }: AmountColumns) {
  const whole = reporting(amount);
  // A part without its whole is added nowhere: the parts of a sum must add up to its total.
  return { amount: whole, taiwan: intersectionOf(amount.length, [whole, reporting(taiwan)]) };
}

function reporting(values: Float64Array): EventSet {
  const set = noEvents(values.length);
  for (let event = 0; event < values.length; event += 1)
    if (!Number.isNaN(values[event])) addEvent(set, event);
  return set;
}
