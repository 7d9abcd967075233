import type { ComparedRow } from "./compareRows.ts";

/** Where the common axes end: the largest value of any item. 0 where nothing is reported. */
export type CompareScales = {
  readonly events: number;
  readonly perYear: number;
  readonly signed: number;
};

/** One scale for all items: a bar twice as long is twice as much, whichever column it stands in. */
export function compareScales(rows: readonly ComparedRow[]): CompareScales {
  const largest = (values: readonly number[]) => Math.max(0, ...values);
  return {
    events: largest(rows.map(({ events }) => events)),
    perYear: largest(rows.flatMap(({ perYear }) => perYear)),
    signed: largest(rows.flatMap(({ signed }) => (signed ? [signed.total] : []))),
  };
}
