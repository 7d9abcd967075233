import type { EventTimes } from "./eventTimes.ts";
import { firstWhere } from "./firstWhere.ts";
import type { Lane } from "./laneRows.ts";
import type { MarkSizes } from "./markSizes.ts";
import type { TimeWindow } from "./timeScale.ts";

export type PlotLane = Lane & {
  /** The middle of the lane, in pixels from the top of the plot. */
  readonly y: number;
};

/** Everything about the plot that does not change while the reader zooms and pans. */
export type PlotLayout = {
  readonly times: EventTimes;
  readonly sizes: MarkSizes;
  readonly lanes: readonly PlotLane[];
  readonly laneHeight: number;
  /** How far from the middle of its lane a mark may stand, to keep marks apart where all share one lane. */
  readonly spread: number;
  readonly height: number;
};

/** A lane of its own has this height; a label above the marks needs more. */
const LANE_HEIGHT_PX = { beside: 21, above: 42 } as const;
const ONLY_LANE_HEIGHT_PX = 260;
/** Few lanes need not be crowded. */
const ROOMY_LANE_HEIGHT_PX = 42;
const ROOMY_LANES = 6;
/** The largest circles reach over the first and last lane. */
const MARGIN_PX = 14;

/** With the label above them, marks stand this far down their lane. */
export const LABEL_ABOVE = 0.76;

export type LabelPlace = "beside" | "above";

/** Puts lanes one below the other. */
export function plotLayout({
  lanes,
  times,
  sizes,
  labels,
  isUngrouped,
}: {
  readonly lanes: readonly Lane[];
  readonly times: EventTimes;
  readonly sizes: MarkSizes;
  readonly labels: LabelPlace;
  /** All events share one lane, and are spread over its height. */
  readonly isUngrouped: boolean;
}): PlotLayout {
  const laneHeight = isUngrouped ? ONLY_LANE_HEIGHT_PX : laneHeightPx(lanes.length, labels);
  const middle = labels === "above" && !isUngrouped ? laneHeight * LABEL_ABOVE : laneHeight / 2;
  return {
    times,
    sizes,
    lanes: lanes.map((lane, i) => ({ ...lane, y: MARGIN_PX + i * laneHeight + middle })),
    laneHeight,
    spread: isUngrouped ? laneHeight * 0.42 : 0,
    height: lanes.length * laneHeight + 2 * MARGIN_PX,
  };
}

function laneHeightPx(count: number, labels: LabelPlace): number {
  if (count <= ROOMY_LANES) return ROOMY_LANE_HEIGHT_PX;
  return LANE_HEIGHT_PX[labels];
}

/** The y of an event's mark in a lane: neighbours in time stand far apart where there is room. */
export function yOfMark({ spread }: PlotLayout, lane: PlotLane, event: number): number {
  // Multiples of the golden ratio fill an interval evenly whatever their number.
  return spread === 0 ? lane.y : lane.y + (((event * GOLDEN) % 1) * 2 - 1) * spread;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The positions `[first, end)` of a lane's events whose time is within a stretch of days. */
export function rankRange(
  { times }: PlotLayout,
  { events }: Lane,
  from: number,
  to: number,
): readonly [first: number, end: number] {
  const rankOfDay = (day: number) =>
    firstWhere(events.length, (rank) => (times.at[events[rank] ?? 0] ?? 0) >= day);
  return [rankOfDay(from), rankOfDay(to)];
}

/** Is there no event in a stretch of days? */
export function isEmptyIn(layout: PlotLayout, { from, to }: TimeWindow): boolean {
  return layout.lanes.every((lane) => {
    const [first, end] = rankRange(layout, lane, from, to);
    return first === end;
  });
}
