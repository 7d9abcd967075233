import type { EventIndex } from "#model/eventIndex.ts";
import type { Stack } from "#state/viewState.ts";
import { type Quantity, type Tally, tallyBy, totalOf } from "./tally.ts";

/** What a bar is stacked by: at most six of a kind, told apart by colour slot, and the others together. */
export type StackCategory =
  | { readonly kind: "whole" }
  | { readonly kind: "one"; readonly code: number; readonly slot: number }
  | { readonly kind: "other" };

const SLOTS = 6;

type Stacking = { readonly stack: Stack; readonly quantity: Quantity };

/** The code of an event in a stack. An event with several themes counts once, under the one its record lists first. */
export function stackCode(index: EventIndex, stack: Stack, event: number): number {
  if (stack === "province") return index.province[event] ?? 0;
  if (stack === "theme") return index.firstTheme[event] ?? 0;
  return 0;
}

/** The categories of the selected events, largest first, then the others. */
export function stackCategories(
  index: EventIndex,
  events: Iterable<number>,
  stacking: Stacking,
): readonly StackCategory[] {
  if (stacking.stack === "investors") return [{ kind: "whole" }];
  const ranked = rankCodes(index, events, stacking);
  const top = ranked.slice(0, SLOTS);
  const slots = assignSlots(top, rankCodes(index, everyEvent(index), stacking).slice(0, SLOTS));
  const named = top.map((code, rank) => ({ kind: "one", code, slot: slots[rank] ?? 0 }) as const);
  return ranked.length > SLOTS ? [...named, { kind: "other" }] : named;
}

function rankCodes(index: EventIndex, events: Iterable<number>, { stack, quantity }: Stacking) {
  const tallies = tallyBy(index, events, {
    quantity,
    keyOf: (event) => stackCode(index, stack, event),
  });
  return [...tallies]
    .flatMap(([code, tally]) => withTotal(code, tally))
    .sort((a, b) => b.total - a.total || a.code - b.code)
    .map(({ code }) => code);
}

function withTotal(code: number, tally: Tally) {
  const total = totalOf(tally);
  return total === null ? [] : [{ code, total }];
}

/** Those that are large in the whole record keep their colour whatever is filtered; the rest take what is free. */
function assignSlots(codes: readonly number[], whole: readonly number[]): readonly number[] {
  const taken = new Set(codes.map((code) => whole.indexOf(code)));
  const free = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => !taken.has(slot));
  return codes.map((code) => {
    const own = whole.indexOf(code);
    return own === -1 ? (free.shift() ?? 0) : own;
  });
}

function everyEvent(index: EventIndex): Iterable<number> {
  return index.year.keys();
}
