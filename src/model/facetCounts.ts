import type { EventIndex } from "./eventIndex.ts";
import { type EventSet, sizeOfCommon } from "./eventSet.ts";
import { optionSets } from "./optionSets.ts";

/** How many of the events each province has. */
export function countProvinces(
  { provinces, province }: EventIndex,
  events: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(provinces.length);
  for (let at = 0; at < events.length; at += 1) {
    const code = province[events[at] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** How many of the events each series has. */
export function countSeries({ series, seriesOf }: EventIndex, events: Uint32Array): Uint32Array {
  // Position 0 takes the events of no series, whose code is -1.
  const counts = new Uint32Array(series.length + 1);
  for (let at = 0; at < events.length; at += 1) {
    const code = 1 + (seriesOf[events[at] ?? 0] ?? 0);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts.subarray(1);
}

/** How many of the events have each theme; an event of several themes counts for each. */
export function countThemes(index: EventIndex, events: EventSet): Uint32Array {
  return Uint32Array.from(optionSets(index).theme, (theme) => sizeOfCommon(events, theme));
}

/** At how many of the events each side has a named participant. */
export function countSides(index: EventIndex, events: EventSet): Uint32Array {
  return Uint32Array.from(optionSets(index).side, (side) => sizeOfCommon(events, side));
}

/** How many of the events each year has, from `index.firstYear`. */
export function countYears(index: EventIndex, events: Uint32Array): Uint32Array {
  const { yearStart } = optionSets(index);
  const counts = new Uint32Array(yearStart.length - 1);
  let first = 0;
  for (let year = 0; year < counts.length; year += 1) {
    const end = positionOf(events, yearStart[year + 1] ?? index.size);
    counts[year] = end - first;
    first = end;
  }
  return counts;
}

/** How many of the events have a reported headline amount. */
export function countReported(index: EventIndex, events: EventSet): number {
  return sizeOfCommon(events, optionSets(index).reported);
}

/** Where in the ordered list an event stands or would stand. */
function positionOf(events: Uint32Array, event: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle] ?? 0) < event) low = middle + 1;
    else high = middle;
  }
  return low;
}
