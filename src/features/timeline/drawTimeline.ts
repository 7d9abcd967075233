import { traceMark } from "./drawMark.ts";
import { drawStrips } from "./drawStrips.ts";
import { type PlotBrushes, stampMark } from "./plotBrushes.ts";
import type { PlotLayout } from "./plotLayout.ts";
import type { TimelineFrame } from "./timelineLayout.ts";
import type { TimeTick } from "./timeTicks.ts";

export type Drawing = {
  readonly layout: PlotLayout;
  readonly frame: TimelineFrame;
  readonly ticks: readonly TimeTick[];
  readonly widthPx: number;
  readonly brushes: PlotBrushes;
  /** Events set off by a ring of ink. */
  readonly outlined: readonly (number | null)[];
};

/** Paints the plot. The context is scaled so that one unit is one CSS pixel. */
export function drawTimeline(context: CanvasRenderingContext2D, drawing: Drawing): void {
  context.fillStyle = drawing.brushes.colours.paper;
  context.fillRect(0, 0, drawing.widthPx, drawing.layout.height);
  drawRules(context, drawing);
  drawStrips(context, drawing.frame, drawing.brushes);
  drawSpans(context, drawing);
  for (const mark of drawing.frame.marks) stampMark(context, mark, drawing.brushes);
  drawOutlines(context, drawing);
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
