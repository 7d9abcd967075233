import { type EventIndex, NONE } from "#model/eventIndex.ts";
import { isSigned, isTrade } from "#model/headlineKinds.ts";
import { type DisplayCurrency, INVESTORS } from "#model/vocabulary.ts";
import type { Measure, ViewState } from "#state/viewState.ts";

/** Where the investors of a headline figure come from; `none` is an event without a headline figure. */
export const PARTS = ["taiwan", "all", "unspecified", "none"] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Record<Part, number>>;

/** What is added up. */
export type Quantity = {
  readonly measure: Measure;
  readonly basis: ViewState["basis"];
  readonly currency: DisplayCurrency;
  /** Amounts of which headline figures: investment and contracts, or purchases and orders. */
  readonly of: "signed" | "trade";
};

/** A sum over events that knows what it is made of. */
export type Tally = {
  readonly events: number;
  /** How many of the events report a value, and how many of those report a Taiwan-related part. */
  readonly reported: number;
  readonly taiwanReported: number;
  /** How many of the values are only a part because no total is reported. */
  readonly partial: number;
  /** The sum by origin; `null` where no event reports a value, which is not zero. */
  readonly parts: Parts | null;
};

export const NO_EVENTS: Tally = {
  events: 0,
  reported: 0,
  taiwanReported: 0,
  partial: 0,
  parts: null,
};

/** Everything in the sum, whatever its origin; `null` where nothing is reported. */
export function totalOf({ parts }: Tally): number | null {
  return parts && PARTS.reduce((sum, part) => sum + parts[part], 0);
}

/** The Taiwan-related part; `null` where no event says what of its value that is. */
export function taiwanPartOf({ parts, taiwanReported }: Tally): number | null {
  return parts && taiwanReported > 0 ? parts.taiwan : null;
}

/** One pass over the events, a tally for each key. */
export function tallyBy<Key>(
  index: EventIndex,
  events: Iterable<number>,
  { quantity, keyOf }: { readonly quantity: Quantity; readonly keyOf: (event: number) => Key },
): ReadonlyMap<Key, Tally> {
  const addEvent = adder(index, quantity);
  const sums = new Map<Key, Sum>();
  for (const event of events) {
    const key = keyOf(event);
    const sum = sums.get(key) ?? createSum();
    sums.set(key, sum);
    addEvent(sum, event);
  }
  return new Map(
    [...sums].map(([key, { parts, ...counts }]) => [
      key,
      { ...counts, parts: counts.reported === 0 ? null : parts },
    ]),
  );
}

/** Both together; what neither reports stays not reported. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    events: a.events + b.events,
    reported: a.reported + b.reported,
    taiwanReported: a.taiwanReported + b.taiwanReported,
    partial: a.partial + b.partial,
    parts: a.parts && b.parts ? addParts(a.parts, b.parts) : (a.parts ?? b.parts),
  };
}

function addParts(a: Parts, b: Parts): Parts {
  return {
    taiwan: a.taiwan + b.taiwan,
    all: a.all + b.all,
    unspecified: a.unspecified + b.unspecified,
    none: a.none + b.none,
  };
}

/** A tally in the making: changed in place, so that a hundred thousand events make no garbage. */
type Sum = { -readonly [Count in Exclude<keyof Tally, "parts">]: Tally[Count] } & {
  readonly parts: Record<Part, number>;
};

function createSum(): Sum {
  const { parts: _, ...counts } = NO_EVENTS;
  return { ...counts, parts: { taiwan: 0, all: 0, unspecified: 0, none: 0 } };
}

/** How one event is added to a sum; an event that reports no value is only counted. */
function adder(index: EventIndex, quantity: Quantity): (sum: Sum, event: number) => void {
  if (quantity.measure === "events")
    return (sum, event) => {
      addReported(sum, Number(index.partial[event] === 1));
      const origin = originOf(index, event);
      sum.parts[origin] += 1;
      if (origin === "taiwan") sum.taiwanReported += 1;
    };
  const { whole, taiwan } = columnsOf(index, quantity);
  const counts = quantity.of === "trade" ? isTrade : isSigned;
  const shown = quantity.basis === "taiwan" ? taiwan : whole;
  return (sum, event) => {
    const value = shown[event] ?? Number.NaN;
    const isCounted = quantity.measure === "projects" || counts(index, event);
    if (Number.isNaN(value) || !isCounted) {
      sum.events += 1;
      return;
    }
    addReported(sum, index.partial[event] ?? 0);
    const part = taiwan[event] ?? Number.NaN;
    const origin = index.investors[event] === UNSPECIFIED ? "unspecified" : "all";
    if (Number.isNaN(part)) {
      sum.parts[origin] += value;
      return;
    }
    sum.taiwanReported += 1;
    sum.parts.taiwan += part;
    sum.parts[origin] += value - part;
  };
}

function addReported(sum: Sum, partial: number): void {
  sum.events += 1;
  sum.reported += 1;
  sum.partial += partial;
}

const UNSPECIFIED = INVESTORS.indexOf("unspecified");

/** The columns of the values and of their Taiwan-related parts. */
export function columnsOf(index: EventIndex, { measure, currency }: Quantity) {
  if (measure === "projects") return { whole: index.projects, taiwan: index.taiwanProjects };
  const { amount, taiwan } = index.amounts[currency];
  return { whole: amount, taiwan };
}

/** Whom the headline figure of an event counts. */
export function originOf(index: EventIndex, event: number): Part {
  return INVESTORS[index.investors[event] ?? NONE] ?? "none";
}
