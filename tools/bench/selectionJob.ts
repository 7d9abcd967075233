import { NONE, type EventIndex } from "#model/eventIndex.ts";
import { SIDES } from "#model/vocabulary.ts";
import { createRandom, type Random } from "./random.ts";

/** The facets that every peer filters by and counts the options of. */
export const FACETS = ["province", "theme", "series", "year", "side", "figures"] as const;
export type BenchFacet = (typeof FACETS)[number];

/** One filter: codes of which any will do, a range of years, only what has figures; `null` filters nothing. */
export type BenchFilter =
  | {
      readonly facet: "province" | "theme" | "series" | "side";
      readonly codes: readonly number[] | null;
    }
  | { readonly facet: "year"; readonly range: readonly [number, number] | null }
  | { readonly facet: "figures"; readonly only: boolean };

/** What a reader of the page sees change, as numbers that all peers must agree on. */
export type BenchResult = {
  readonly events: number;
  readonly projects: number;
  /** Of each facet, the sum over its options of (position + 1) × count: differs if any count differs. */
  readonly checks: Readonly<Record<BenchFacet, number>>;
};

/** Built once from its input; every change sets one filter and reads everything anew. */
export type Peer = {
  readonly change: (filter: BenchFilter) => BenchResult;
  /** Counts who appears how often at the events left in, and gives the number of people; only this project does. */
  readonly countPeople?: () => number;
};

/** What somebody does who explores: choose, add, drag the years, take off; mostly with one to three filters on. */
export function filterChanges(index: EventIndex, count: number, seed: number): BenchFilter[] {
  const random = createRandom(seed);
  const on = new Set<BenchFacet>();
  return Array.from({ length: count }, () => {
    const turnsOff = on.size > random.below(4);
    const candidates = turnsOff ? [...on] : FACETS;
    const facet = candidates[random.below(candidates.length)] ?? "province";
    if (turnsOff) on.delete(facet);
    else on.add(facet);
    return turnsOff ? off(facet) : turnedOn(facet, index, random);
  });
}

function off(facet: BenchFacet): BenchFilter {
  switch (facet) {
    case "figures":
      return { facet, only: false };
    case "year":
      return { facet, range: null };
    default:
      return { facet, codes: null };
  }
}

function turnedOn(facet: BenchFacet, index: EventIndex, random: Random): BenchFilter {
  switch (facet) {
    case "figures":
      return { facet, only: true };
    case "year": {
      const from = index.firstYear + random.below(index.lastYear - index.firstYear + 1);
      return { facet, range: [from, Math.min(index.lastYear, from + random.below(12))] };
    }
    default: {
      const options = optionsOf(facet, index);
      const codes = Array.from({ length: 1 + random.below(3) }, () => random.below(options));
      return { facet, codes: [...new Set(codes)].filter((code) => code !== NONE) };
    }
  }
}

function optionsOf(facet: "province" | "theme" | "series" | "side", index: EventIndex): number {
  switch (facet) {
    case "province":
      return index.provinces.length;
    case "theme":
      return index.themes.length;
    case "series":
      return index.series.length;
    case "side":
      return SIDES.length;
  }
}

/** The check number of counts by position. */
export function checkOf(counts: Iterable<number>): number {
  let check = 0;
  let position = 1;
  for (const count of counts) {
    check += position * count;
    position += 1;
  }
  return check;
}
