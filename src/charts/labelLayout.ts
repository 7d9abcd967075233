import { textWidthPx } from "./textWidth.ts";

type Label = {
  readonly id: string;
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
};

const LINE_PX = 14;
/** From the middle of a mark to the end of its name at the left of it. */
const OFFSET_PX = 9;

/** Where labels end, left of their marks. In order of importance: one that would run into another is left out. */
export function labelLayout(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    const candidate = { ...label, xPx: label.xPx - OFFSET_PX, yPx: label.yPx + 4 };
    const isInside = candidate.xPx - textWidthPx(label.text) > 0;
    if (isInside && !placed.some((other) => collide(candidate, other))) placed.push(candidate);
  }
  return placed;
}

function collide(a: Label, b: Label): boolean {
  if (Math.abs(a.yPx - b.yPx) >= LINE_PX) return false;
  const [left, right] = a.xPx < b.xPx ? [a, b] : [b, a];
  return right.xPx - textWidthPx(right.text) < left.xPx + OFFSET_PX;
}
