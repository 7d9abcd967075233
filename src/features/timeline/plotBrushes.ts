import type { CanvasColours } from "./canvasColours.ts";
import { drawMark, type MarkShape } from "./drawMark.ts";

/** What is drawn again and again, prepared once per palette and screen. */
export type PlotBrushes = {
  readonly colours: CanvasColours;
  readonly pixelRatio: number;
  /** Slanting lines over amounts whose origin no report states. */
  readonly hatch: CanvasPattern | null;
  /** Where the shades of the strips are mixed. */
  readonly strips: OffscreenCanvas;
  /** Marks painted before, by what they look like. */
  readonly pictures: Map<string, ImageBitmap>;
};

const HATCH_PITCH_PX = 4;
/** Marks that differ by less look the same. */
const STEPS_PER_PX = 4;
const MOST_PICTURES = 600;

export function plotBrushes(colours: CanvasColours, pixelRatio: number): PlotBrushes {
  return {
    colours,
    pixelRatio,
    hatch: hatchPattern(colours.amount, pixelRatio),
    strips: new OffscreenCanvas(1, 1),
    pictures: new Map(),
  };
}

/** Puts a mark in its place: copying a picture of it is many times faster than tracing it anew every frame. */
export function stampMark(
  context: CanvasRenderingContext2D,
  mark: MarkShape,
  brushes: PlotBrushes,
): void {
  const picture = pictureOf(mark, brushes);
  const { pixelRatio } = brushes;
  // To whole pixels of the screen, so that the copy is as crisp as the picture.
  const corner = (middle: number) =>
    Math.round(middle * pixelRatio - picture.width / 2) / pixelRatio;
  const side = picture.width / pixelRatio;
  context.drawImage(picture, corner(mark.x), corner(mark.y), side, side);
}

function pictureOf(mark: MarkShape, brushes: PlotBrushes): ImageBitmap {
  const radius = stepped(mark.radius);
  const innerRadius = mark.innerRadius >= mark.radius ? radius : stepped(mark.innerRadius);
  const { shape, rest, isPartial } = mark;
  const key = `${shape} ${radius} ${innerRadius} ${rest} ${isPartial}`;
  const known = brushes.pictures.get(key);
  if (known) return known;
  if (brushes.pictures.size === MOST_PICTURES) brushes.pictures.clear();
  const picture = paint({ ...mark, radius, innerRadius }, brushes);
  brushes.pictures.set(key, picture);
  return picture;
}

function stepped(px: number): number {
  return Math.round(px * STEPS_PER_PX) / STEPS_PER_PX;
}

function paint(mark: MarkShape, brushes: PlotBrushes): ImageBitmap {
  const { pixelRatio } = brushes;
  const side = Math.ceil((2 * mark.radius + 2) * pixelRatio);
  const { canvas, pen } = sheet(side);
  const middle = side / 2 / pixelRatio;
  pen?.scale(pixelRatio, pixelRatio);
  if (pen) drawMark(pen, { ...mark, x: middle, y: middle }, brushes);
  // A bitmap, as every copy from a canvas first asks whether the canvas has changed.
  return canvas.transferToImageBitmap();
}

function hatchPattern(colour: string, pixelRatio: number): CanvasPattern | null {
  const side = Math.round(HATCH_PITCH_PX * pixelRatio);
  const { canvas, pen } = sheet(side);
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.lineWidth = pixelRatio * 0.9;
  pen.beginPath();
  // Drawn beyond the corners, so that the tiles meet without gaps.
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, side + 1);
    pen.lineTo(shift + side + 1, -1);
  }
  pen.stroke();
  const pattern = pen.createPattern(canvas, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / pixelRatio));
  return pattern;
}

function sheet(side: number) {
  const canvas = new OffscreenCanvas(side, side);
  return { canvas, pen: canvas.getContext("2d") };
}
