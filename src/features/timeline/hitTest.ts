import { HOLLOW_RADIUS_PX, LARGEST_RADIUS_PX } from "./markSizes.ts";
import { type PlotLayout, rankRange, yOfMark } from "./plotLayout.ts";
import { dayOfX, type TimeWindow, xOfDay } from "./timeScale.ts";

/** A mark under the pointer. */
export type Hit = {
  readonly event: number;
  /** Position of the lane in the layout. */
  readonly lane: number;
  readonly x: number;
  readonly y: number;
};

type Pointer = {
  readonly x: number;
  readonly y: number;
  /** How far from a mark still counts as on it: more for a finger than for a mouse. */
  readonly slackPx: number;
};

/** The marks under a point, the one whose middle is nearest first; exact whether they are drawn singly or as a strip. */
export function hitTest(
  layout: PlotLayout,
  { window, widthPx }: { readonly window: TimeWindow; readonly widthPx: number },
  pointer: Pointer,
): readonly Hit[] {
  const reach = LARGEST_RADIUS_PX + pointer.slackPx;
  const from = dayOfX(window, widthPx, pointer.x - reach);
  const to = dayOfX(window, widthPx, pointer.x + reach);
  const hits: (Hit & { readonly distance: number })[] = [];
  layout.lanes.forEach((lane, position) => {
    if (Math.abs(lane.y - pointer.y) > layout.spread + reach) return;
    const [first, end] = rankRange(layout, lane, from, to);
    for (const event of lane.events.subarray(first, end)) {
      const x = xOfDay(window, widthPx, layout.times.at[event] ?? 0);
      const y = yOfMark(layout, lane, event);
      if (
        !isOnMark(layout, event, { x: pointer.x - x, y: pointer.y - y, slackPx: pointer.slackPx })
      )
        continue;
      hits.push({
        event,
        lane: position,
        x,
        y,
        distance: Math.hypot(pointer.x - x, pointer.y - y),
      });
    }
  });
  return hits.sort((a, b) => a.distance - b.distance);
}

/** Half the side of the square with the area of a circle. */
export function halfSide(radius: number): number {
  return (radius * Math.sqrt(Math.PI)) / 2;
}

/** The pointer is given from the middle of the mark. */
function isOnMark({ sizes }: PlotLayout, event: number, { x, y, slackPx }: Pointer): boolean {
  const radius = sizes.radius[event] ?? Number.NaN;
  if (Number.isNaN(radius)) return Math.hypot(x, y) <= HOLLOW_RADIUS_PX + slackPx;
  if (sizes.isSquare[event] !== 1) return Math.hypot(x, y) <= radius + slackPx;
  const half = halfSide(radius) + slackPx;
  return Math.abs(x) <= half && Math.abs(y) <= half;
}
