import { textWidthPx } from "./textWidth.ts";

type Point = { readonly xPx: number; readonly yPx: number };
type Label = Point & { readonly id: string; readonly text: string };

export type PlacedLabel = Label & { readonly anchor: "start" | "end" };

type Surroundings = {
  /** The middles of all marks, the labelled ones among them. */
  readonly marks: readonly Point[];
  readonly widthPx: number;
};

const LINE_PX = 14;
/** From the middle of a mark to its name beside it. */
const OFFSET_PX = 9;
const MARK_PX = 5;
/** From the middle of a line of text down to its baseline. */
const BASELINE_PX = 4;

/**
 * Where the names of marks stand: at the left, else at the right. In order of importance: one that would
 * cover a mark or another name, or leave the drawing, is left out.
 */
export function labelLayout(
  labels: readonly Label[],
  { marks, widthPx }: Surroundings,
): readonly PlacedLabel[] {
  const placed: { readonly label: PlacedLabel; readonly box: Box }[] = [];
  for (const label of labels) {
    const others = marks.filter(({ xPx, yPx }) => xPx !== label.xPx || yPx !== label.yPx);
    const free = (["end", "start"] as const)
      .map((anchor) => ({ anchor, box: boxOf(label, anchor) }))
      .find(
        ({ box }) =>
          box.left > 0 &&
          box.right < widthPx &&
          !others.some((mark) => covers(box, mark)) &&
          !placed.some((other) => overlap(box, other.box)),
      );
    if (free) placed.push({ label: standing(label, free.anchor), box: free.box });
  }
  return placed.map(({ label }) => label);
}

function standing(label: Label, anchor: PlacedLabel["anchor"]): PlacedLabel {
  const xPx = anchor === "end" ? label.xPx - OFFSET_PX : label.xPx + OFFSET_PX;
  return { ...label, xPx, yPx: label.yPx + BASELINE_PX, anchor };
}

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function boxOf({ text, xPx, yPx }: Label, anchor: PlacedLabel["anchor"]): Box {
  const lengthPx = textWidthPx(text);
  const left = anchor === "end" ? xPx - OFFSET_PX - lengthPx : xPx + OFFSET_PX;
  return { left, right: left + lengthPx, top: yPx - LINE_PX / 2, bottom: yPx + LINE_PX / 2 };
}

function covers({ left, right, top, bottom }: Box, { xPx, yPx }: Point): boolean {
  return (
    xPx > left - MARK_PX && xPx < right + MARK_PX && yPx > top - MARK_PX && yPx < bottom + MARK_PX
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
