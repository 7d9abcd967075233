/** A line along which y is the same multiple of x, and its name. */
export type Ratio = { readonly value: number; readonly label: string };

export type Bounds = {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
};

type Point = { readonly x: number; readonly y: number };

/** The part of the line y = ratio · x inside the bounds; `null` where it passes them by. */
export function ratioLine(ratio: number, { x, y }: Bounds): [Point, Point] | null {
  const from = Math.max(x[0], y[0] / ratio);
  const to = Math.min(x[1], y[1] / ratio);
  if (from >= to) return null;
  return [
    { x: from, y: from * ratio },
    { x: to, y: to * ratio },
  ];
}
