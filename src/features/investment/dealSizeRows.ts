import type { EventIndex } from "#model/eventIndex.ts";
import { isSigned } from "#model/headlineKinds.ts";
import { columnsOf, originOf, type Part, type Quantity } from "./tally.ts";

/** An event that reports both what was signed and in how many projects. */
export type DealSizeRow = {
  readonly event: number;
  readonly projects: number;
  readonly amount: number;
  readonly origin: Part;
  readonly isPartial: boolean;
};

/** The events with both numbers, largest amount first. A logarithm has no place for zero, so both are above it. */
export function dealSizeRows(
  index: EventIndex,
  events: Iterable<number>,
  quantity: Pick<Quantity, "basis" | "currency">,
): readonly DealSizeRow[] {
  const amounts = columnsOf(index, { ...quantity, measure: "amount", of: "signed" });
  const counts = columnsOf(index, { ...quantity, measure: "projects", of: "signed" });
  const column = quantity.basis === "taiwan" ? "taiwan" : "whole";
  const rows: DealSizeRow[] = [];
  for (const event of events) {
    const amount = amounts[column][event] ?? Number.NaN;
    const projects = counts[column][event] ?? Number.NaN;
    if (!isSigned(index, event) || !(amount > 0) || !(projects > 0)) continue;
    rows.push({
      event,
      projects,
      amount,
      origin: column === "taiwan" ? "taiwan" : originOf(index, event),
      isPartial: index.partial[event] === 1,
    });
  }
  return rows.sort((a, b) => b.amount - a.amount || a.event - b.event);
}
