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
  /** The events of a series that are not sessions of another, in order of date. */
  readonly editionsOf: (id: SeriesId) => readonly EventRecord[];
  /** Every participation of a person, in order of date. */
  readonly appearancesOf: (id: PersonId) => readonly Appearance[];
  readonly companionsOf: (id: PersonId) => readonly Companion[];
};

/** Makes the lookup of a valid record; an id it does not have is a bug, as references were checked on reading. */
export function lookUpRecord(record: ForumRecord): RecordLookup {
  const events = record.events.toSorted(
    (a, b) => compare(a.date.start, b.date.start) || compare(a.id, b.id),
  );
  const appearances = groupBy(
    events.flatMap((event) =>
      event.participants.map((participation) => ({ event, participation })),
    ),
    ({ participation }) => participation.person,
  );
  const sessions = groupBy(events, ({ partOf }) => partOf);
  const editions = groupBy(
    events.filter(({ partOf }) => partOf === null),
    ({ series }) => series,
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
    sessionsOf: (id) => sessions.get(id) ?? [],
    editionsOf: (id) => editions.get(id) ?? [],
    appearancesOf,
    companionsOf: (id) => companions(id, appearancesOf(id), person),
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
