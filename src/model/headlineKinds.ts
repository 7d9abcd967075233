import type { EventIndex } from "./eventIndex.ts";
import { FIGURE_KINDS } from "./vocabulary.ts";

const INVESTMENT = FIGURE_KINDS.indexOf("investment");
const CONTRACT = FIGURE_KINDS.indexOf("contract");
const TRADE = FIGURE_KINDS.indexOf("trade");

/** Is the headline of the kinds that charts about investment use: total of signed projects, or contracted capital? */
export function isSigned(index: EventIndex, event: number): boolean {
  return index.kind[event] === INVESTMENT || index.kind[event] === CONTRACT;
}

/** Is the headline a sum of purchases and orders? */
export function isTrade(index: EventIndex, event: number): boolean {
  return index.kind[event] === TRADE;
}
