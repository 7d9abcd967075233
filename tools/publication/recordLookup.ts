import { decodeIndex } from "#model/decodeIndex.ts";
import {
  type EditionGap,
  editionNeighbours,
  eventsOfSeries,
  missingEditions,
  sessionsOf,
} from "#model/editions.ts";
import { encodeIndex } from "#model/encodeIndex.ts";
import { NONE, type RecordVersion } from "#model/eventIndex.ts";
import { indexOrder } from "#model/indexOrder.ts";
import type {
  EventId,
  EventRecord,
  ForumRecord,
  Participation,
  Person,
  PersonId,
  Province,
  ProvinceId,
  Series,
  SeriesId,
  Theme,
  ThemeId,
} from "#model/schema.ts";

/** A person at an event, in one role. */
export type Appearance = { readonly event: EventRecord; readonly participation: Participation };

/** Another person and at how many events both are named. */
export type Companion = { readonly person: Person; readonly events: number };

/** The editions of a series before and after an event, `undefined` where none is on record. */
export type Neighbours = {
  readonly previous: EventRecord | undefined;
  readonly next: EventRecord | undefined;
};

/** The record with its references followed, in both directions. */
export type RecordLookup = {
  readonly record: ForumRecord;
  /** All events in order of date, then id. */
  readonly events: readonly EventRecord[];
  readonly event: (id: EventId) => EventRecord;
  readonly person: (id: PersonId) => Person;
  readonly series: (id: SeriesId) => Series;
  readonly province: (id: ProvinceId) => Province;
  readonly theme: (id: ThemeId) => Theme;
  readonly sessionsOf: (id: EventId) => readonly EventRecord[];
  /** Every event of a series: its editions in order, each with its sessions behind it. */
  readonly eventsOfSeries: (id: SeriesId) => readonly EventRecord[];
  readonly missingEditionsOf: (id: SeriesId) => readonly EditionGap[];
  readonly neighboursOf: (id: EventId) => Neighbours;
  /** Every participation of a person, in order of date. */
  readonly appearancesOf: (id: PersonId) => readonly Appearance[];
  readonly companionsOf: (id: PersonId) => readonly Companion[];
};

/** Makes the lookup of a valid record; an id it does not have is a bug, as references were checked on reading. */
export function lookUpRecord(record: ForumRecord, version: RecordVersion): RecordLookup {
  const { events } = indexOrder(record);
  const appearances = groupBy(
    events.flatMap((event) =>
      event.participants.map((participation) => ({ event, participation })),
    ),
    ({ participation }) => participation.person,
  );
  const person = finder(record.people);
  const appearancesOf = (id: PersonId) => appearances.get(id) ?? [];
  return {
    record,
    events,
    event: finder(events),
    person,
    series: finder(record.series),
    province: finder(record.provinces),
    theme: finder(record.themes),
    ...editionLookup(record, events, version),
    appearancesOf,
    companionsOf: (id) => companions(id, appearancesOf(id), person),
  };
}

type EditionLookup = Pick<
  RecordLookup,
  "sessionsOf" | "eventsOfSeries" | "missingEditionsOf" | "neighboursOf"
>;

/** What belongs together and what follows what, as the dashboard finds it: from the index, by the same functions. */
function editionLookup(
  record: ForumRecord,
  events: readonly EventRecord[],
  version: RecordVersion,
): EditionLookup {
  const index = decodeIndex(encodeIndex(record, version));
  const at = (position: number | null) => (position === null ? undefined : events[position]);
  const all = (positions: readonly number[]) => positions.flatMap((position) => at(position) ?? []);
  const eventAt = (id: EventId) => index.codes.event.get(id) ?? NONE;
  const seriesAt = (id: SeriesId) => index.codes.series.get(id) ?? NONE;
  return {
    sessionsOf: (id) => all(sessionsOf(index, eventAt(id))),
    eventsOfSeries: (id) => all(eventsOfSeries(index, seriesAt(id))),
    missingEditionsOf: (id) => missingEditions(index, seriesAt(id)),
    neighboursOf(id) {
      const { previous, next } = editionNeighbours(index, eventAt(id));
      return { previous: at(previous), next: at(next) };
    },
  };
}

/** `Map.groupBy` is not in every Node the project runs on. */
function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function finder<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: Id): Item => {
    const item = byId.get(id);
    if (!item) throw new Error(`The record refers to "${id}", which it does not have.`);
    return item;
  };
}

function companions(
  self: PersonId,
  appearances: readonly Appearance[],
  person: (id: PersonId) => Person,
): readonly Companion[] {
  const counts = new Map<PersonId, number>();
  for (const event of new Set(appearances.map((each) => each.event)))
    for (const id of new Set(event.participants.map((each) => each.person)))
      if (id !== self) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, events]) => ({ person: person(id), events }))
    .toSorted((a, b) => b.events - a.events || compare(a.person.id, b.person.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
