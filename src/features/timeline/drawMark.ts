import type { CanvasColours } from "./canvasColours.ts";
import { halfSide } from "./hitTest.ts";
import type { Mark } from "./timelineLayout.ts";

/** A mark without its event and its place in time. */
export type MarkShape = Pick<
  Mark,
  "x" | "y" | "shape" | "radius" | "innerRadius" | "rest" | "isPartial"
>;

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Smaller marks have no room for lines. */
const HATCHED_FROM_PX = 3;

/** Paints one mark with its middle at its place. */
export function drawMark(
  pen: Pen,
  mark: MarkShape,
  { colours, hatch }: { readonly colours: CanvasColours; readonly hatch: CanvasPattern | null },
): void {
  const isWhole = mark.innerRadius >= mark.radius;
  traceMark(pen, mark, mark.radius);
  pen.globalAlpha = OPACITY[mark.shape];
  pen.fillStyle = fillOf(mark, isWhole, colours);
  pen.fill();
  if (isHatched(mark, isWhole) && hatch) {
    pen.fillStyle = hatch;
    pen.fill();
  }
  pen.globalAlpha = 1;
  pen.lineWidth = 1;
  pen.strokeStyle = mark.shape === "circle" ? colours["amount-ink"] : colours.muted;
  pen.setLineDash(mark.isPartial && mark.shape !== "ring" ? [2.5, 2] : []);
  pen.stroke();
  pen.setLineDash([]);
  if (isWhole || !(mark.innerRadius > 0)) return;
  traceMark(pen, mark, mark.innerRadius);
  pen.fillStyle = fillOf(mark, true, colours);
  pen.fill();
}

/** The outline of a mark, or one around it. */
export function traceMark(pen: Pen, mark: MarkShape, radius: number): void {
  const { shape, x, y } = mark;
  pen.beginPath();
  if (shape === "square") {
    const half = halfSide(radius);
    pen.rect(x - half, y - half, 2 * half, 2 * half);
  } else pen.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Marks overlap: what is below a filled one shows through, what is below a ring would be taken for its filling. */
const OPACITY = { ring: 1, circle: 0.78, square: 0.55 } as const;

function isHatched({ shape, rest, radius }: MarkShape, isWhole: boolean): boolean {
  return shape !== "ring" && rest === "unstated" && !isWhole && radius > HATCHED_FROM_PX;
}

/** Trade is a sum of another kind: ink, not teal. */
function fillOf({ shape }: MarkShape, isTaiwan: boolean, colours: CanvasColours): string {
  switch (shape) {
    case "ring":
      return colours.paper;
    case "square":
      return isTaiwan ? colours.control : colours.rule;
    case "circle":
      return isTaiwan ? colours.amount : colours["amount-soft"];
  }
}
