type Size = { readonly width: number; readonly height: number };
type Point = { readonly x: number; readonly y: number };
type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const GAP_PX = 14;

/** The top left corner of a card beside a point: to its right and below where there is room, never out of bounds. */
export function cardPlace(at: Point, card: Size, bounds: Bounds): Point {
  const right = at.x + GAP_PX;
  const below = at.y + GAP_PX;
  const x = right + card.width <= bounds.right ? right : at.x - GAP_PX - card.width;
  const y = below + card.height <= bounds.bottom ? below : at.y - GAP_PX - card.height;
  return {
    x: clamp(x, bounds.left, bounds.right - card.width),
    y: clamp(y, bounds.top, bounds.bottom - card.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(value, high), low);
}
