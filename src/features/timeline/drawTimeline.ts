import type { CanvasColours } from "./canvasColours.ts";
import { halfSide } from "./hitTest.ts";
import type { PlotLayout } from "./plotLayout.ts";
import type { Mark, Strip, TimelineFrame } from "./timelineLayout.ts";
import type { TimeTick } from "./timeTicks.ts";

export type Drawing = {
  readonly layout: PlotLayout;
  readonly frame: TimelineFrame;
  readonly ticks: readonly TimeTick[];
  readonly widthPx: number;
  readonly colours: CanvasColours;
  readonly hatch: CanvasPattern | null;
  /** Events set off by an ink ring: the open one, the one in focus, those under the pointer. */
  readonly outlined: ReadonlySet<number>;
};

/** Paints the plot. The context is scaled so that one unit is one CSS pixel. */
export function drawTimeline(context: CanvasRenderingContext2D, drawing: Drawing): void {
  context.clearRect(0, 0, drawing.widthPx, drawing.layout.height);
  drawRules(context, drawing);
  for (const strip of drawing.frame.strips) drawStrip(context, strip, drawing);
  drawMarks(context, drawing);
  drawOutlines(context, drawing);
}

/** Hairlines: one under each lane, one at each tick. */
function drawRules(
  context: CanvasRenderingContext2D,
  { layout, ticks, widthPx, colours }: Drawing,
): void {
  context.fillStyle = colours.rule;
  for (const { y } of layout.lanes)
    if (layout.spread === 0) context.fillRect(0, Math.round(y), widthPx, 1);
  for (const { x } of ticks) context.fillRect(Math.round(x), 0, 1, layout.height);
}

/** Shade is the number of events at a pixel, as ink on paper: it is a count, not an amount. */
function drawStrip(
  context: CanvasRenderingContext2D,
  { y, height, counts }: Strip,
  { frame, colours }: Drawing,
): void {
  const top = Math.round(y - height / 2);
  context.fillStyle = colours.muted;
  // Runs of one count are one rectangle.
  for (let x = 0; x < counts.length;) {
    const count = counts[x] ?? 0;
    let end = x + 1;
    while (end < counts.length && counts[end] === count) end += 1;
    if (count > 0) {
      context.globalAlpha = shade(count, frame.densest);
      context.fillRect(x, top, end - x, height);
    }
    x = end;
  }
  context.globalAlpha = 1;
}

function shade(count: number, densest: number): number {
  return 0.16 + 0.74 * Math.sqrt(count / densest);
}

function drawMarks(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { marks } = drawing.frame;
  const firstRing = marks.findIndex(({ shape }) => shape === "ring");
  const end = firstRing < 0 ? marks.length : firstRing;
  drawSpans(context, drawing);
  for (const mark of marks.slice(0, end)) drawSized(context, mark, drawing);
  drawRings(context, marks.slice(end), drawing);
}

function drawSpans(context: CanvasRenderingContext2D, { frame, colours }: Drawing): void {
  context.fillStyle = colours.control;
  for (const { span, y } of frame.marks)
    if (span) context.fillRect(span[0], Math.round(y) - 0.5, span[1] - span[0], 2);
}

function drawSized(context: CanvasRenderingContext2D, mark: Mark, drawing: Drawing): void {
  const { colours, hatch } = drawing;
  const isWhole = mark.innerRadius >= mark.radius;
  trace(context, mark, mark.radius);
  context.globalAlpha = 0.78;
  context.fillStyle = fillOf(mark, isWhole, colours);
  context.fill();
  if (!isWhole && mark.rest === "unstated" && hatch && mark.radius > 3) {
    context.fillStyle = hatch;
    context.fill();
  }
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.strokeStyle = mark.shape === "square" ? colours.ink : colours["amount-ink"];
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
  if (shape === "square") return isTaiwan ? colours.muted : colours.rule;
  return isTaiwan ? colours.amount : colours["amount-soft"];
}

/** All rings of a plot look the same: two strokes of the pen for hundreds of them. */
function drawRings(
  context: CanvasRenderingContext2D,
  rings: readonly Mark[],
  { colours }: Drawing,
): void {
  context.beginPath();
  for (const { x, y, radius } of rings) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, FULL_TURN);
  }
  context.fillStyle = colours.paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colours.muted;
  context.stroke();
}

function drawOutlines(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { outlined, frame, colours } = drawing;
  if (outlined.size === 0) return;
  context.lineWidth = 2;
  context.strokeStyle = colours.ink;
  for (const mark of frame.marks) {
    if (!outlined.has(mark.event)) continue;
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
