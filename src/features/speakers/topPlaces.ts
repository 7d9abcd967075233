import type { EventIndex } from "#model/eventIndex.ts";

/** The most frequent places of some events, and how many further ones there are. */
export type TopPlaces = { readonly codes: readonly number[]; readonly more: number };

const SHOWN = 3;

/** The provinces and regions a person was at most often; of equals, the one they were at last. */
export function topPlaces(index: EventIndex, events: Uint32Array): TopPlaces {
  const counts = new Map<number, number>();
  for (const event of events.toReversed()) {
    const province = index.province[event] ?? 0;
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const codes = [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
  return { codes: codes.slice(0, SHOWN), more: Math.max(0, codes.length - SHOWN) };
}
