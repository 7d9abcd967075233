import { type EventIndex, NONE } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import type { Lanes } from "#state/viewState.ts";

/** The selected events of one province, theme or series, or all of them. */
export type Lane = {
  /** Position in the list of the index; NONE for the lane of all events and that of events of no series. */
  readonly code: number;
  /** In order of time. */
  readonly events: Uint32Array;
  /** Those with an amount, largest first. */
  readonly reported: Uint32Array;
};

type LaneInput = {
  readonly selection: Selection;
  readonly lanes: Lanes;
  /** All events in order of time, and those with an amount from the largest. */
  readonly orders: { readonly byTime: Uint32Array; readonly bySize: Uint32Array };
};

/**
 * The lanes of a selection that have events, those with most first; events of no series come last.
 * An event with several themes is in the lane of each.
 */
export function laneRows(
  index: EventIndex,
  { selection, lanes, orders }: LaneInput,
): readonly Lane[] {
  const events = splitByLane(index, selection, lanes, orders.byTime);
  const reported = splitByLane(index, selection, lanes, orders.bySize);
  return events
    .map((inLane, slot) => ({
      code: slot === events.length - 1 ? NONE : slot,
      events: inLane,
      reported: reported[slot] ?? NO_EVENTS,
    }))
    .filter(({ events: inLane }) => inLane.length > 0)
    .sort(mostEventsFirst);
}

/** The same lanes with those that were chosen and have no events, so that they can be unchosen. */
export function withChosen(rows: readonly Lane[], chosen: readonly number[]): readonly Lane[] {
  const missing = chosen.filter((code) => !rows.some((row) => row.code === code));
  if (missing.length === 0) return rows;
  return [...rows, ...missing.map((code) => ({ code, events: NO_EVENTS, reported: NO_EVENTS }))];
}

const NO_EVENTS = new Uint32Array();

/** The codes of the lanes an event is in. */
export function lanesOfEvent(index: EventIndex, lanes: Lanes, event: number): readonly number[] {
  switch (lanes) {
    case "province":
      return [index.province[event] ?? NONE];
    case "series":
      return [index.seriesOf[event] ?? NONE];
    case "none":
      return [NONE];
    case "theme":
      return themesOf(index.themeBits[event] ?? 0);
  }
}

/** One list a lane, in the order given; the last is that of code NONE. */
function splitByLane(
  index: EventIndex,
  { isIn }: Selection,
  lanes: Lanes,
  order: Uint32Array,
): readonly Uint32Array[] {
  const lastSlot = laneCount(index, lanes);
  const slots = Array.from({ length: lastSlot + 1 }, (): number[] => []);
  const put = (code: number, event: number) => slots[code === NONE ? lastSlot : code]?.push(event);
  for (const event of order) {
    if (isIn[event] !== 1) continue;
    if (lanes === "province") put(index.province[event] ?? NONE, event);
    else if (lanes === "series") put(index.seriesOf[event] ?? NONE, event);
    else if (lanes === "none") put(NONE, event);
    else
      for (let bits = index.themeBits[event] ?? 0; bits !== 0; bits &= bits - 1)
        put(lowestTheme(bits), event);
  }
  return slots.map((events) => Uint32Array.from(events));
}

function laneCount(index: EventIndex, lanes: Lanes): number {
  if (lanes === "none") return 0;
  return { province: index.provinces, theme: index.themes, series: index.series }[lanes].length;
}

/** The codes of the themes of an event. */
export function themesOf(themeBits: number): readonly number[] {
  const themes: number[] = [];
  for (let bits = themeBits; bits !== 0; bits &= bits - 1) themes.push(lowestTheme(bits));
  return themes;
}

function lowestTheme(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function mostEventsFirst(a: Lane, b: Lane): number {
  if (a.code === NONE || b.code === NONE) return Number(a.code === NONE) - Number(b.code === NONE);
  return b.events.length - a.events.length || a.code - b.code;
}
