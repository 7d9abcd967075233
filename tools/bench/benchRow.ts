/** The parts of the benchmark, each of which can be run alone. */
export const PARTS = ["selection", "timeline", "page", "load", "memory"] as const;
export type Part = (typeof PARTS)[number];

/** One thing measured, beside what others need for it and what we hold ourselves to. */
export type BenchRow = {
  readonly part: Part;
  readonly what: string;
  /** Of which record. */
  readonly size: string;
  readonly unit: Unit;
  /** NaN where it could not be measured. */
  readonly ours: number;
  readonly peer: PeerValue | null;
  readonly budget: Budget | null;
};

export type Unit = "ms" | "kB" | "MB" | "count" | "score";

export type PeerValue = {
  readonly name: string;
  readonly value: number;
  /** It ran out of time: the value is what it was given, and it would have needed more. */
  readonly isOver?: boolean;
};

/** At most so much, or at least so many times as fast as the peer. */
export type Budget = { readonly most: number } | { readonly timesFaster: number };

/** Whether the budget is held; `null` where there is none. What could not be measured holds nothing. */
export function isMet({ ours, peer, budget }: BenchRow): boolean | null {
  if (budget === null) return null;
  if ("most" in budget) return ours <= budget.most;
  return peer !== null && peer.value / ours >= budget.timesFaster;
}

type Measured = Pick<BenchRow, "what" | "unit" | "ours"> &
  Partial<Pick<BenchRow, "peer" | "budget">>;

/** Makes rows of one part of the bench and one record, with neither peer nor budget where none is given. */
export function rowMaker(about: Pick<BenchRow, "part" | "size">): (row: Measured) => BenchRow {
  return (row) => ({ peer: null, budget: null, ...about, ...row });
}

/** A budget, or none. */
export function budgetOf(most: number | undefined): Budget | null {
  return most === undefined ? null : { most };
}

/** How the record of the project itself is called in the table. */
export const REAL_RECORD = "real";

/** A frame at 60 a second. */
export const FRAME_MS = 1000 / 60;
