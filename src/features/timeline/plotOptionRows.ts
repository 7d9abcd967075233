import type { EventIndex } from "#model/eventIndex.ts";
import { firstWhere } from "./firstWhere.ts";
import { rankOf } from "./plotWalk.ts";
import { HOLLOW_RADIUS_PX } from "./markSizes.ts";
import { type PlotLayout, yOfMark } from "./plotLayout.ts";
import { type TimeWindow, xOfDay } from "./timeScale.ts";

/** An event in view, with its place for a target over its mark. */
export type PlotOptionRow = {
  readonly event: number;
  /** Which of all selected events it is, from 1. */
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

type OptionsInput = {
  readonly events: Uint32Array;
  readonly layout: PlotLayout;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly lanesOf: (event: number) => readonly number[];
  /** The event that is to be among them, and the lane it is looked at in. */
  readonly near: { readonly event: number; readonly laneCode: number } | null;
};

/** More than a reader steps through; the window of them moves along with the keyboard. */
const MOST_OPTIONS = 200;

/** The events in view in order of date; where there are too many, those around the one in focus. */
export function plotOptionRows(index: EventIndex, input: OptionsInput): readonly PlotOptionRow[] {
  const { events, layout, near } = input;
  const laneY = new Map(layout.lanes.map((lane) => [lane.code, lane]));
  const [first, end] = nearestRanks(index, input);
  const rows: PlotOptionRow[] = [];
  for (let rank = first; rank < end; rank += 1) {
    const event = events[rank] ?? 0;
    const codes = input.lanesOf(event);
    const code = near?.event === event ? near.laneCode : codes.find((lane) => laneY.has(lane));
    const lane = code === undefined ? undefined : laneY.get(code);
    if (!lane) continue;
    const radius = layout.sizes.radius[event] ?? Number.NaN;
    rows.push({
      event,
      n: rank + 1,
      x: xOfDay(input.window, input.widthPx, layout.times.at[event] ?? 0),
      y: yOfMark(layout, lane, event),
      radius: Number.isNaN(radius) ? HOLLOW_RADIUS_PX : radius,
    });
  }
  return rows;
}

function nearestRanks(
  index: EventIndex,
  { events, window, near }: OptionsInput,
): readonly [number, number] {
  const first = rankOfDay(index, events, window.from);
  const end = rankOfDay(index, events, window.to);
  if (end - first <= MOST_OPTIONS) return [first, end];
  const middle = near ? rankOf(events, near.event) : (first + end) >> 1;
  const from = Math.max(first, Math.min(middle - MOST_OPTIONS / 2, end - MOST_OPTIONS));
  return [from, from + MOST_OPTIONS];
}

function rankOfDay(index: EventIndex, events: Uint32Array, day: number): number {
  return firstWhere(events.length, (rank) => (index.startDay[events[rank] ?? 0] ?? 0) >= day);
}
