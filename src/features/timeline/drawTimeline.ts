import { traceMark } from "./drawMark.ts";
import { drawStrips } from "./drawStrips.ts";
import { type PlotBrushes, stampMark } from "./plotBrushes.ts";
import type { PlotLayout } from "./plotLayout.ts";
import type { TimelineFrame } from "./timelineLayout.ts";
import type { TimeWindow } from "./timeScale.ts";
import type { TimeTick } from "./timeTicks.ts";

export type Drawing = {
  readonly layout: PlotLayout;
  readonly frame: TimelineFrame;
  readonly ticks: readonly TimeTick[];
  readonly widthPx: number;
  /** Between which x marks may reach: beyond the plot where time ends with it, so that no mark is cut there. */
  readonly reach: readonly [fromX: number, toX: number];
  readonly brushes: PlotBrushes;
  /** Events set off by a ring of ink. */
  readonly outlined: readonly (number | null)[];
};

/** How far the canvas goes beyond the plot at both ends, into what is empty beside it. */
export const BLEED_PX = 12;

/** Paints the plot. The context is scaled so that one unit is one CSS pixel. */
export function drawTimeline(context: CanvasRenderingContext2D, drawing: Drawing): void {
  context.fillStyle = drawing.brushes.colours.paper;
  context.fillRect(-BLEED_PX, 0, drawing.widthPx + 2 * BLEED_PX, drawing.layout.height);
  drawRules(context, drawing);
  drawStrips(context, drawing.frame, drawing.brushes);
  const [fromX, toX] = drawing.reach;
  context.save();
  context.beginPath();
  context.rect(fromX, 0, toX - fromX, drawing.layout.height);
  context.clip();
  drawSpans(context, drawing);
  for (const mark of drawing.frame.marks) stampMark(context, mark, drawing.brushes);
  drawOutlines(context, drawing);
  context.restore();
}

/** How far marks may reach while a window is shown: no further than the plot where there is more to move to. */
export function markReach(
  window: TimeWindow,
  domain: TimeWindow,
  widthPx: number,
): Drawing["reach"] {
  return [
    window.from <= domain.from ? -BLEED_PX : 0,
    window.to >= domain.to ? widthPx + BLEED_PX : widthPx,
  ];
}

/** Hairlines: one under each lane, one at each tick. */
function drawRules(
  context: CanvasRenderingContext2D,
  { layout, ticks, widthPx, brushes }: Drawing,
): void {
  context.fillStyle = brushes.colours.rule;
  for (const { y } of layout.lanes)
    if (layout.spread === 0) context.fillRect(0, Math.round(y), widthPx, 1);
  for (const { x } of ticks) context.fillRect(Math.round(x), 0, 1, layout.height);
}

function drawSpans(context: CanvasRenderingContext2D, { frame, brushes }: Drawing): void {
  context.fillStyle = brushes.colours.control;
  context.globalAlpha = 0.55;
  for (const { span, y } of frame.marks)
    if (span) context.fillRect(span[0], Math.round(y) - 0.5, span[1] - span[0], 2);
  context.globalAlpha = 1;
}

const OUTLINE_GAP_PX = 2.5;

function drawOutlines(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { outlined, frame, brushes } = drawing;
  if (outlined.every((event) => event === null)) return;
  context.lineWidth = 2;
  context.strokeStyle = brushes.colours.ink;
  for (const mark of frame.marks) {
    if (!outlined.includes(mark.event)) continue;
    traceMark(context, mark, mark.radius + OUTLINE_GAP_PX);
    context.stroke();
  }
}
