import { textWidthPx } from "./textWidth.ts";

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: "start" | "middle" | "end";
  readonly dominantBaseline: "auto" | "central";
};

type Direction = "up" | "right";

/** Beside a value that is only a part; the note below the title says so in words. */
export const PARTIAL_MARK = "*";

/** A hair of paper between the pieces. */
const GAP_PX = 0.75;
const THINNEST_PX = 0.5;

/** Where a piece of a bar stands that goes from one share of it to another. */
export function pieceOf(
  { x, y, width, height }: Place,
  { from, to }: { readonly from: number; readonly to: number },
  direction: Direction,
): Place {
  const isUp = direction === "up";
  const lengthPx = (isUp ? height : width) * (to - from);
  const shownPx = Math.max(lengthPx - (from > 0 ? GAP_PX : 0), THINNEST_PX);
  return isUp
    ? { x, width, y: y + height * (1 - to), height: shownPx }
    : { y, height, x: x + width * from + (lengthPx - shownPx), width: shownPx };
}

/** Where a bar's mark of a missing value stands, and where its words begin. */
export function barEnd(
  { x, y, width, height }: Place,
  direction: Direction,
): { readonly mark: { readonly cx: number; readonly cy: number }; readonly text: TextPlace } {
  return direction === "up"
    ? {
        mark: { cx: x + width / 2, cy: y + height - 5 },
        text: { x: x + width / 2, y: y - 5, textAnchor: "middle", dominantBaseline: "auto" },
      }
    : {
        mark: { cx: x + 5, cy: y + height / 2 },
        text: {
          x: x + width + 6,
          y: y + height / 2,
          textAnchor: "start",
          dominantBaseline: "central",
        },
      };
}

/** Words in the middle of a bar at the right edge would be cut off: they end at the edge instead. */
export function textPlace(place: TextPlace, words: string, rightPx: number): TextPlace {
  if (place.textAnchor !== "middle" || place.x + textWidthPx(words) / 2 <= rightPx) return place;
  return { ...place, x: rightPx, textAnchor: "end" };
}
