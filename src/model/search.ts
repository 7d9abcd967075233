import type { Found } from "./searchEntries.ts";
import type { Variants } from "./searchText.ts";

/** Something found. */
export type Hit = {
  /** Tells it from everything else the search finds. */
  readonly id: number;
  readonly found: Found;
  /** The events it stands for. */
  readonly events: readonly number[];
  /** Readings of its Chinese name, for marking what was found by its sound. */
  readonly pinyin: readonly string[];
  /** The words it was found by, each without spaces. */
  readonly words: readonly string[];
  /** How well it fits, in steps of which two are twice as well. */
  readonly rank: number;
};

/** The search over the whole record. Only its type is here: the library behind it is loaded when it is first used. */
export type Search = {
  readonly variants: Variants;
  /** What has every term of the query, best first. */
  readonly find: (query: string) => readonly Hit[];
  /** The events with every term of the query somewhere, one byte an event; `null` for a query without words. */
  readonly matchEvents: (query: string) => Uint8Array | null;
};
