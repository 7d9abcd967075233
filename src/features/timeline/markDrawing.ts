import { type SvgAttributes, svgElement } from "#charts/exportSvg.ts";
import type { CanvasColours } from "./canvasColours.ts";
import { halfSide } from "./hitTest.ts";
import type { Mark } from "./timelineLayout.ts";

type MarkLook = Pick<Mark, "x" | "y" | "shape" | "radius" | "innerRadius" | "rest" | "isPartial">;

/** Smaller marks have no room for lines. */
const HATCHED_FROM_PX = 3;
const OPACITY = { ring: 1, circle: 0.78, square: 0.55 } as const;

/** One mark as it is painted on the canvas: the whole, its strokes, its outline, its Taiwan-related part. */
export function markDrawing(mark: MarkLook, colours: CanvasColours, hatchId: string): string {
  const { shape, radius, innerRadius, rest, isPartial } = mark;
  const isWhole = innerRadius >= radius;
  const isHatched = shape !== "ring" && rest === "unstated" && !isWhole && radius > HATCHED_FROM_PX;
  const whole = outline(mark, radius, {
    fill: fillOf(mark, isWhole, colours),
    "fill-opacity": OPACITY[shape],
    stroke: shape === "circle" ? colours["amount-ink"] : colours.muted,
    "stroke-dasharray": isPartial && shape !== "ring" ? "2.5 2" : null,
  });
  const strokes = isHatched
    ? outline(mark, radius, { fill: `url(#${hatchId})`, "fill-opacity": OPACITY[shape] })
    : "";
  const part =
    !isWhole && innerRadius > 0
      ? outline(mark, innerRadius, { fill: fillOf(mark, true, colours) })
      : "";
  return whole + strokes + part;
}

function outline({ shape, x, y }: MarkLook, radius: number, look: SvgAttributes): string {
  if (shape !== "square") return svgElement("circle", { cx: x, cy: y, r: radius, ...look });
  const half = halfSide(radius);
  const side = 2 * half;
  return svgElement("rect", { x: x - half, y: y - half, width: side, height: side, ...look });
}

/** Trade is a sum of another kind: ink, not teal. */
function fillOf({ shape }: MarkLook, isTaiwan: boolean, colours: CanvasColours): string {
  switch (shape) {
    case "ring":
      return colours.paper;
    case "square":
      return isTaiwan ? colours.control : colours.rule;
    case "circle":
      return isTaiwan ? colours.amount : colours["amount-soft"];
  }
}
