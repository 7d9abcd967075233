import type { CanvasColours } from "./canvasColours.ts";
import { drawStrips } from "./drawStrips.ts";
import { halfSide } from "./hitTest.ts";
import { type PlotBrushes, RING_SIDE_PX } from "./plotBrushes.ts";
import type { PlotLayout } from "./plotLayout.ts";
import type { Mark, TimelineFrame } from "./timelineLayout.ts";
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
  drawMarks(context, drawing);
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

function drawMarks(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { marks } = drawing.frame;
  const firstRing = marks.findIndex(({ shape }) => shape === "ring");
  const end = firstRing < 0 ? marks.length : firstRing;
  drawSpans(context, drawing);
  for (const mark of marks.slice(0, end)) drawSized(context, mark, drawing);
  drawRings(context, marks.slice(end), drawing.brushes);
}

function drawSpans(context: CanvasRenderingContext2D, { frame, brushes }: Drawing): void {
  context.fillStyle = brushes.colours.control;
  context.globalAlpha = 0.55;
  for (const { span, y } of frame.marks)
    if (span) context.fillRect(span[0], Math.round(y) - 0.5, span[1] - span[0], 2);
  context.globalAlpha = 1;
}

function drawSized(context: CanvasRenderingContext2D, mark: Mark, drawing: Drawing): void {
  const { colours, hatch } = drawing.brushes;
  const isWhole = mark.innerRadius >= mark.radius;
  trace(context, mark, mark.radius);
  context.globalAlpha = mark.shape === "square" ? 0.55 : 0.78;
  context.fillStyle = fillOf(mark, isWhole, colours);
  context.fill();
  if (!isWhole && mark.rest === "unstated" && hatch && mark.radius > 3) {
    context.fillStyle = hatch;
    context.fill();
  }
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.strokeStyle = mark.shape === "square" ? colours.muted : colours["amount-ink"];
  context.setLineDash(mark.isPartial ? [2.5, 2] : []);
  context.stroke();
  context.setLineDash([]);
  if (!isWhole && mark.innerRadius > 0) {
    trace(context, mark, mark.innerRadius);
    context.fillStyle = fillOf(mark, true, colours);
    context.fill();
  }
}

/** Trade is a sum of another kind: ink, not teal. */
function fillOf({ shape }: Mark, isTaiwan: boolean, colours: CanvasColours): string {
  if (shape === "square") return isTaiwan ? colours.control : colours.rule;
  return isTaiwan ? colours.amount : colours["amount-soft"];
}

/** To whole pixels of the screen, so that the copies are as crisp as the picture. */
function drawRings(
  context: CanvasRenderingContext2D,
  rings: readonly Mark[],
  { ring, pixelRatio }: PlotBrushes,
): void {
  const side = ring.width / pixelRatio;
  const snap = (px: number) => Math.round((px - RING_SIDE_PX / 2) * pixelRatio) / pixelRatio;
  for (const { x, y } of rings) context.drawImage(ring, snap(x), snap(y), side, side);
}

function drawOutlines(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { outlined, frame, brushes } = drawing;
  if (outlined.every((event) => event === null)) return;
  context.lineWidth = 2;
  context.strokeStyle = brushes.colours.ink;
  for (const mark of frame.marks) {
    if (!outlined.includes(mark.event)) continue;
    trace(context, mark, mark.radius + 2.5);
    context.stroke();
  }
}

function trace(context: CanvasRenderingContext2D, { shape, x, y }: Mark, radius: number): void {
  context.beginPath();
  if (shape === "square") {
    const half = halfSide(radius);
    context.rect(x - half, y - half, 2 * half, 2 * half);
  } else context.arc(x, y, radius, 0, FULL_TURN);
}

const FULL_TURN = 2 * Math.PI;
