import type { EventIndex } from "#model/eventIndex.ts";

/** How many of some events are of one place or theme, by its code. */
export type ShareRow = { readonly code: number; readonly events: number };

/** The provinces and regions of the events, most frequent first. */
export function provinceShares(index: EventIndex, events: readonly number[]): readonly ShareRow[] {
  return ranked(events.flatMap((event) => index.province[event] ?? []));
}

/** The themes of the events, most frequent first; an event counts for each of its themes. */
export function themeShares(index: EventIndex, events: readonly number[]): readonly ShareRow[] {
  const codes = index.themes.map((_, code) => code);
  return ranked(
    events.flatMap((event) =>
      codes.filter((code) => ((index.themeBits[event] ?? 0) & (1 << code)) !== 0),
    ),
  );
}

function ranked(codes: readonly number[]): readonly ShareRow[] {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, events]) => ({ code, events }))
    .sort((a, b) => b.events - a.events || a.code - b.code);
}
