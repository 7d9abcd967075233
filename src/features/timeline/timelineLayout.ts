import type { EventIndex } from "#model/eventIndex.ts";
import { HOLLOW_RADIUS_PX, isOriginUnstated } from "./markSizes.ts";
import { type PlotLane, type PlotLayout, rankRange, yOfMark } from "./plotLayout.ts";
import { type TimeWindow, windowSpan, xOfDay } from "./timeScale.ts";

/** One event in one lane, in pixels. A plain list of these is all that a renderer needs. */
export type Mark = {
  readonly event: number;
  readonly x: number;
  readonly y: number;
  /** `ring` where no amount is reported, `square` where it is of trade. */
  readonly shape: "ring" | "circle" | "square";
  /** By area the amount; a square has the area of the circle of this radius. */
  readonly radius: number;
  /** The disc of the Taiwan-related part; NaN where none is known. */
  readonly innerRadius: number;
  /** Whom the rest comes from: investors of every origin, or an origin no report states. */
  readonly rest: "all" | "unstated";
  readonly isPartial: boolean;
  /** Where the date is a span wider than the mark: its two ends. */
  readonly span: readonly [fromX: number, toX: number] | null;
};

/** A lane with too many events to tell apart: how many there are at each pixel. */
export type Strip = {
  readonly y: number;
  readonly height: number;
  readonly counts: Uint16Array;
};

export type TimelineFrame = {
  /** In painting order: the largest first, rings last, so that nothing is hidden. */
  readonly marks: readonly Mark[];
  readonly strips: readonly Strip[];
  /** The most events at one pixel of any strip. */
  readonly densest: number;
};

/** As many marks as are drawn in a frame with time to spare. */
const MOST_MARKS = 2000;
/** In a crowded lane the largest amounts are still drawn as marks, over the strip. */
const LARGEST_IN_STRIP = 24;
const SMALLEST_OVER_STRIP_PX = 3;
const STRIP_HEIGHT_PX = 11;

/** The plot at one position of zoom and pan. */
export function timelineLayout(
  index: EventIndex,
  layout: PlotLayout,
  view: { readonly window: TimeWindow; readonly widthPx: number },
): TimelineFrame {
  const strips: Strip[] = [];
  const sized: Mark[] = [];
  const rings: Mark[] = [];
  const toMark = markMaker(index, layout, view);
  const visible = layout.lanes.map((lane) => visibleRanks(layout, lane, view));
  const most = mostMarks(visible, view.widthPx);
  layout.lanes.forEach((lane, position) => {
    const [first, end] = visible[position] ?? [0, 0];
    const isCrowded = end - first > most;
    if (isCrowded) strips.push(stripOf(layout, lane, [first, end], view));
    const shown = isCrowded ? largestVisible(layout, lane, view) : lane.events.subarray(first, end);
    for (const event of shown) {
      const mark = toMark(lane, event);
      (mark.shape === "ring" ? rings : sized).push(mark);
    }
  });
  sized.sort((a, b) => b.radius - a.radius);
  const densest = strips.reduce((most, { counts }) => Math.max(most, maximum(counts)), 0);
  return { marks: sized.concat(rings), strips, densest };
}

/** Are there so many events that lanes become strips unless the reader zooms in? */
export function isEverCrowded({ lanes }: PlotLayout): boolean {
  return lanes.reduce((sum, { events }) => sum + events.length, 0) > MOST_MARKS;
}

type View = { readonly window: TimeWindow; readonly widthPx: number };

/** How many marks a lane may have: any number while they are few in all, then what can be told apart and drawn in a frame. */
function mostMarks(visible: readonly (readonly [number, number])[], widthPx: number): number {
  const total = visible.reduce((sum, [first, end]) => sum + end - first, 0);
  if (total <= MOST_MARKS) return Infinity;
  return Math.min(widthPx / (4 * HOLLOW_RADIUS_PX), MOST_MARKS / visible.length);
}

/** Also those just outside whose marks reach in. */
function visibleRanks(layout: PlotLayout, lane: PlotLane, { window, widthPx }: View) {
  const reach = (MARK_REACH_PX / widthPx) * windowSpan(window);
  return rankRange(layout, lane, window.from - reach, window.to + reach);
}

const MARK_REACH_PX = 24;

function markMaker(index: EventIndex, layout: PlotLayout, { window, widthPx }: View) {
  const { times, sizes } = layout;
  return (lane: PlotLane, event: number): Mark => {
    const radius = sizes.radius[event] ?? Number.NaN;
    const isRing = Number.isNaN(radius);
    const drawn = isRing ? HOLLOW_RADIUS_PX : radius;
    const fromX = xOfDay(window, widthPx, times.from[event] ?? 0);
    const toX = xOfDay(window, widthPx, times.to[event] ?? 0);
    return {
      event,
      x: xOfDay(window, widthPx, times.at[event] ?? 0),
      y: yOfMark(layout, lane, event),
      shape: isRing ? "ring" : sizes.isSquare[event] === 1 ? "square" : "circle",
      radius: drawn,
      innerRadius: sizes.innerRadius[event] ?? Number.NaN,
      rest: isOriginUnstated(index, event) ? "unstated" : "all",
      isPartial: index.partial[event] === 1,
      span: toX - fromX > 2 * drawn + 4 ? [fromX, toX] : null,
    };
  };
}

function stripOf(
  { times, spread }: PlotLayout,
  lane: PlotLane,
  [first, end]: readonly [number, number],
  { window, widthPx }: View,
): Strip {
  const counts = new Uint16Array(Math.ceil(widthPx));
  const pxPerDay = widthPx / windowSpan(window);
  for (let rank = first; rank < end; rank += 1) {
    const x = Math.floor(((times.at[lane.events[rank] ?? 0] ?? 0) - window.from) * pxPerDay);
    if (x >= 0 && x < counts.length) counts[x] = (counts[x] ?? 0) + 1;
  }
  return { y: lane.y, height: Math.max(STRIP_HEIGHT_PX, 2 * spread), counts };
}

function largestVisible(
  { times, sizes }: PlotLayout,
  { reported }: PlotLane,
  { window }: View,
): readonly number[] {
  const found: number[] = [];
  for (const event of reported) {
    if (found.length === LARGEST_IN_STRIP) break;
    if ((sizes.radius[event] ?? 0) < SMALLEST_OVER_STRIP_PX) break;
    const at = times.at[event] ?? 0;
    if (at >= window.from && at <= window.to) found.push(event);
  }
  return found;
}

function maximum(counts: Uint16Array): number {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  return most;
}
