import { type EventIndex, NONE } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";

/** Positions of the editions of a series around one event, and of what belongs to the same edition. */
export type EditionNeighbours = {
  readonly previous: number | null;
  readonly next: number | null;
  readonly sameEdition: readonly number[];
};

/** The events of the same series before and after this one; sessions held within days of it are of the same edition. */
export function editionNeighbours(index: EventIndex, event: number): EditionNeighbours {
  const series = index.seriesOf[event] ?? NONE;
  const others = series === NONE ? [] : eventsOfSeries(index, series).filter((at) => at !== event);
  const sameEdition = others.filter((other) => isSameEdition(index, event, other));
  const editions = others.filter((other) => !sameEdition.includes(other));
  return {
    previous: editions.findLast((other) => other < event) ?? null,
    next: editions.find((other) => other > event) ?? null,
    sameEdition,
  };
}

function eventsOfSeries(index: EventIndex, series: number): number[] {
  const events: number[] = [];
  index.seriesOf.forEach((code, event) => {
    if (code === series) events.push(event);
  });
  return events;
}

/** In the record, sessions of one edition begin at most this many days apart, editions at least a week. */
const SESSION_DAYS = 3;

const DAY = DATE_PRECISIONS.indexOf("day");

function isSameEdition(index: EventIndex, a: number, b: number): boolean {
  if (index.precision[a] !== DAY || index.precision[b] !== DAY) return false;
  return Math.abs((index.startDay[a] ?? NONE) - (index.startDay[b] ?? NONE)) <= SESSION_DAYS;
}
