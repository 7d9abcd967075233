import type { EventIndex } from "#model/eventIndex.ts";
import { PARTICIPANT_ROLES } from "#model/vocabulary.ts";

/** A line of the chronological list. */
export type ListRow =
  | { readonly kind: "year"; readonly year: number; readonly count: number }
  | { readonly kind: "event"; readonly event: number };

/** The newest events under headings of their years; at most `most` of them. */
export function listRows(index: EventIndex, events: Uint32Array, most: number): readonly ListRow[] {
  const counts = countByYear(index, events);
  const rows: ListRow[] = [];
  let lastYear: number | null = null;
  for (const event of events.slice(-most).reverse()) {
    const year = index.year[event] ?? 0;
    if (year !== lastYear) rows.push({ kind: "year", year, count: counts.get(year) ?? 0 });
    rows.push({ kind: "event", event });
    lastYear = year;
  }
  return rows;
}

const SPEAKING: ReadonlySet<number> = new Set(
  (["speech", "keynote", "message"] as const).map((role) => PARTICIPANT_ROLES.indexOf(role)),
);

/** How many of those named at an event spoke there. */
export function speakerCount(index: EventIndex, event: number): number {
  const people = new Set<number>();
  const end = index.peopleStart[event + 1] ?? 0;
  for (let at = index.peopleStart[event] ?? 0; at < end; at += 1)
    if (SPEAKING.has(index.roleOf[at] ?? -1)) people.add(index.personOf[at] ?? -1);
  return people.size;
}

function countByYear(index: EventIndex, events: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const event of events) {
    const year = index.year[event] ?? 0;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
