import type { PageColours } from "#charts/exportColours.ts";
import { type SvgAttributes, svgElement } from "#charts/exportSvg.ts";
import type { BarLook, FactBar } from "./comparedFacts.ts";

const HATCH_ID = "compare-hatch";
const BAR_PX = 8;

type BarPlace = { readonly columnPx: number; readonly colours: PageColours };

/** A bar as the page shows it, with the room it takes. */
export function barDrawing({ parts, max }: FactBar, { columnPx, colours }: BarPlace) {
  let x = 0;
  const pieces = parts.map(({ value, look }) => {
    const width = max === 0 ? 0 : (value / max) * columnPx;
    const piece =
      width === 0 ? "" : pieceDrawing(look, { x, y: 1, width, height: BAR_PX }, colours);
    x += width;
    return piece;
  });
  const axis = { x1: 0, x2: 0, y1: 1, y2: BAR_PX + 1, stroke: colours.control };
  return { markup: pieces.join("") + svgElement("line", axis), heightPx: BAR_PX + 6 };
}

/** A sample of a piece, for the key. */
export function swatchDrawing(look: BarLook, colours: PageColours) {
  const place = { x: 0.5, y: 0.5, width: 11, height: 11 };
  return { markup: pieceDrawing(look, place, colours), widthPx: 12, heightPx: 12 };
}

function pieceDrawing(look: BarLook, place: SvgAttributes, colours: PageColours): string {
  const outline = { stroke: colours.amount, "stroke-opacity": 0.5 };
  switch (look) {
    case "plain":
      return svgElement("rect", { ...place, fill: colours.control });
    case "taiwan":
      return svgElement("rect", { ...place, fill: colours.amount });
    case "all":
      return svgElement("rect", { ...place, fill: colours.amountSoft, ...outline });
    case "unspecified":
      return (
        svgElement("rect", { ...place, fill: colours.amountSoft }) +
        svgElement("rect", { ...place, fill: `url(#${HATCH_ID})`, ...outline })
      );
    default:
      return look satisfies never;
  }
}

/** The strokes over an amount whose origin is not stated. */
export function hatchPattern({ amount }: PageColours): string {
  const strokes = svgElement("path", { d: "M0 0V4", stroke: amount, "stroke-width": 1.2 });
  const size = { width: 4, height: 4, patternUnits: "userSpaceOnUse" };
  const pattern = { id: HATCH_ID, ...size, patternTransform: "rotate(45)" };
  return svgElement("defs", {}, svgElement("pattern", pattern, strokes));
}
