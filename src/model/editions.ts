import { type EventIndex, NONE } from "./eventIndex.ts";
import { perIndex } from "./perIndex.ts";

/** Edition numbers that must have been used but are not on record, both ends included. */
export type EditionGap = { readonly from: number; readonly to: number };

/** Positions of the editions on record around one event, with the numbers missing between. */
export type EditionNeighbours = {
  readonly previous: number | null;
  readonly missingBefore: EditionGap | null;
  readonly next: number | null;
  readonly missingAfter: EditionGap | null;
};

/** The editions of a series on record, the first one first: by number where they have one, else by date. */
export function editionsOf(index: EventIndex, series: number): readonly number[] {
  return editionsBySeries(index).get(series) ?? [];
}

/** Every event of a series: its editions, each with its sessions of the same series behind it. */
export function eventsOfSeries(index: EventIndex, series: number): readonly number[] {
  const withSessions = (event: number): readonly number[] => [
    event,
    ...sessionsOf(index, event)
      .filter((session) => index.seriesOf[session] === series)
      .flatMap(withSessions),
  ];
  return editionsOf(index, series).flatMap(withSessions);
}

/** The numbers missing before and between the editions of a series on record. */
export function missingEditions(index: EventIndex, series: number): readonly EditionGap[] {
  const editions = editionsOf(index, series);
  return editions.flatMap((event, i) => gapBetween(index, editions[i - 1] ?? null, event) ?? []);
}

/** The sessions of an event, in date order. */
export function sessionsOf(index: EventIndex, event: number): readonly number[] {
  return sessionsByParent(index).get(event) ?? [];
}

/** The editions before and after the one an event is, or is a session of. */
export function editionNeighbours(index: EventIndex, event: number): EditionNeighbours {
  const edition = editionOfEvent(index, event);
  const editions = editionsOf(index, index.seriesOf[edition] ?? NONE);
  const at = editions.indexOf(edition);
  const previous = at < 0 ? null : (editions[at - 1] ?? null);
  const next = at < 0 ? null : (editions[at + 1] ?? null);
  return {
    previous,
    missingBefore: previous === null ? null : gapBetween(index, previous, edition),
    next,
    missingAfter: next === null ? null : gapBetween(index, edition, next),
  };
}

/**
 * The numbers between two editions that follow each other on record; `null` where none is missing or a number is not
 * known. Before the first one on record, where `earlier` is `null`, series count from 1.
 */
export function gapBetween(
  index: EventIndex,
  earlier: number | null,
  later: number,
): EditionGap | null {
  const known = earlier === null ? 0 : (index.edition[earlier] ?? NONE);
  const from = known + 1;
  const to = (index.edition[later] ?? NONE) - 1;
  return known === NONE || to < from ? null : { from, to };
}

/** A session of the same series is of the edition it belongs to; any other event stands for itself. */
function editionOfEvent(index: EventIndex, event: number): number {
  const parent = index.partOf[event] ?? NONE;
  return isSessionOfEdition(index, event) ? parent : event;
}

/** A session of another series' event, such as a congress within a fair, is an edition of its own series. */
function isSessionOfEdition({ partOf, seriesOf }: EventIndex, event: number): boolean {
  const parent = partOf[event] ?? NONE;
  return parent !== NONE && seriesOf[parent] === seriesOf[event];
}

const sessionsByParent = perIndex(({ partOf }) => positionsBy(partOf));

const editionsBySeries = perIndex((index) => {
  const own = index.seriesOf.map((series, event) =>
    isSessionOfEdition(index, event) ? NONE : series,
  );
  const bySeries = positionsBy(own);
  return new Map([...bySeries].map(([series, events]) => [series, inOrder(index, events)]));
});

/** Positions by their code, in the order of the index; those without one are in none. */
function positionsBy(codes: Int32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  codes.forEach((code, position) => {
    if (code === NONE) return;
    const group = groups.get(code);
    if (group) group.push(position);
    else groups.set(code, [position]);
  });
  return groups;
}

/**
 * Date order, but where a date is known only roughly the numbers decide: those that have one stand in the order of
 * the numbers at the places they take up together.
 */
function inOrder({ edition }: EventIndex, events: readonly number[]): readonly number[] {
  const isNumbered = (event: number) => edition[event] !== NONE;
  const numbered = events
    .filter(isNumbered)
    .sort((a, b) => (edition[a] ?? NONE) - (edition[b] ?? NONE) || a - b);
  const rest = numbered.values();
  return events.map((event) => (isNumbered(event) ? (rest.next().value ?? event) : event));
}
