import { groupBy } from "#model/groupBy.ts";
import type { Problem } from "#model/problems.ts";
import type { DistinctPair, EventRecord, Person } from "#model/schema.ts";
import type { LocatedEvent } from "./finding.ts";

/** Two entries that may be one, and why it seems so. */
type Suspects = {
  readonly ids: readonly [string, string];
  readonly file: string;
  readonly path: string;
  readonly why: string;
};

/** Events and people that are likely recorded twice, without the pairs known to be distinct. */
export function likelyDuplicates(
  events: readonly LocatedEvent[],
  people: { readonly file: string; readonly entries: readonly Person[] },
  distinct: readonly DistinctPair[],
): readonly Problem[] {
  const known = new Set(distinct.map(({ ids }) => pairKey(ids)));
  const suspects = [...sameSeriesAndYear(events), ...samePlaceAndDays(events), ...sameName(people)];
  return suspects
    .filter(({ ids }) => !known.has(pairKey(ids)))
    .map(({ ids, file, path, why }) => ({
      file,
      path,
      found: `${why} as ${ids[1]}`,
      expected:
        "one entry for one thing, or the pair in distinct.json with what shows them to be two",
    }));
}

function pairKey(ids: readonly [string, string]): string {
  return ids.toSorted().join(" ");
}

function sameSeriesAndYear(events: readonly LocatedEvent[]): readonly Suspects[] {
  const groups = groupBy(events, ({ event }) =>
    event.series === null ? null : `${event.series} ${event.date.start.slice(0, 4)}`,
  );
  return pairsOfEvents(groups, "the same series and year", (a, b) => !haveOwnEditions(a, b));
}

function haveOwnEditions(a: EventRecord, b: EventRecord): boolean {
  return a.edition !== null && b.edition !== null && a.edition !== b.edition;
}

function samePlaceAndDays(events: readonly LocatedEvent[]): readonly Suspects[] {
  const groups = groupBy(events, ({ event: { place, date } }) => {
    const city = place.city["zh-Hans"] ?? place.city.en;
    return city === null || date.precision !== "day" ? null : `${place.province} ${city}`;
  });
  return pairsOfEvents(groups, "the same place and days", overlap);
}

function overlap({ date: a }: EventRecord, { date: b }: EventRecord): boolean {
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

/** A session and its parent, and two sessions of one parent, are not one event. */
function areOfOneParent(a: EventRecord, b: EventRecord): boolean {
  return a.partOf === b.id || b.partOf === a.id || (a.partOf !== null && a.partOf === b.partOf);
}

function pairsOfEvents(
  groups: ReadonlyMap<string, readonly LocatedEvent[]>,
  why: string,
  isSuspect: (a: EventRecord, b: EventRecord) => boolean,
): readonly Suspects[] {
  return [...groups.values()].flatMap((group) =>
    pairsOf(group)
      .filter(([a, b]) => !areOfOneParent(a.event, b.event) && isSuspect(a.event, b.event))
      .map(([a, b]) => ({ ids: [a.event.id, b.event.id], file: a.file, path: "id", why }) as const),
  );
}

function sameName({ file, entries }: { file: string; entries: readonly Person[] }) {
  const located = entries.map((person, i) => ({ person, i }));
  const groups = groupBy(located, ({ person }) => person.name["zh-Hans"]);
  return [...groups.values()].flatMap((group) =>
    pairsOf(group).map(([a, b]): Suspects => {
      const ids = [a.person.id, b.person.id] as const;
      return { ids, file, path: `people[${a.i}].name.zh-Hans`, why: "the same Chinese name" };
    }),
  );
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
