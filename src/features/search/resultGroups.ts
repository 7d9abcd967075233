import type { Hit } from "#model/search.ts";
import type { Found } from "#model/searchEntries.ts";

/** What a reader would call the things found. */
export type GroupName =
  | "people"
  | "series"
  | "places"
  | "events"
  | "organisers"
  | "documents"
  | "statements";

export type ResultGroup = {
  readonly name: GroupName;
  /** Which option of the whole list its first is. */
  readonly first: number;
  /** The best of them. */
  readonly hits: readonly Hit[];
  /** How many there are. */
  readonly total: number;
};

const GROUP_OF = {
  person: "people",
  series: "series",
  province: "places",
  city: "places",
  event: "events",
  organiser: "organisers",
  document: "documents",
  statement: "statements",
} as const satisfies Record<Found["kind"], GroupName>;

const LONGEST = {
  people: 5,
  series: 4,
  places: 4,
  events: 6,
  organisers: 3,
  documents: 3,
  statements: 4,
} as const satisfies Record<GroupName, number>;

/** Sorts what was found into groups, that with the best hit first. */
export function resultGroups(hits: readonly Hit[]): readonly ResultGroup[] {
  const groups = new Map<GroupName, Hit[]>();
  for (const hit of hits) {
    const name = GROUP_OF[hit.found.kind];
    const group = groups.get(name);
    if (group) group.push(hit);
    else groups.set(name, [hit]);
  }
  let first = 0;
  return [...groups].map(([name, all]) => {
    const group = { name, first, hits: all.slice(0, LONGEST[name]), total: all.length };
    first += group.hits.length;
    return group;
  });
}
