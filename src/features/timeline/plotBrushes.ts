import type { CanvasColours } from "./canvasColours.ts";
import { HOLLOW_RADIUS_PX } from "./markSizes.ts";

/** What is drawn again and again, prepared once per palette and screen. */
export type PlotBrushes = {
  readonly colours: CanvasColours;
  readonly pixelRatio: number;
  /** Slanting lines over amounts whose origin no report states. */
  readonly hatch: CanvasPattern | null;
  /** The ring of an event without an amount: copying pixels is many times faster than tracing circles. */
  readonly ring: HTMLCanvasElement;
  /** Where the shades of the strips are mixed. */
  readonly strips: HTMLCanvasElement;
};

/** The side of the picture of a ring, in CSS pixels. */
export const RING_SIDE_PX = 2 * HOLLOW_RADIUS_PX + 2;
const HATCH_PITCH_PX = 4;

export function plotBrushes(colours: CanvasColours, pixelRatio: number): PlotBrushes {
  return {
    colours,
    pixelRatio,
    hatch: hatchPattern(colours.amount, pixelRatio),
    ring: ringPicture(colours, pixelRatio),
    strips: document.createElement("canvas"),
  };
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

function ringPicture(colours: CanvasColours, pixelRatio: number): HTMLCanvasElement {
  const side = Math.round(RING_SIDE_PX * pixelRatio);
  const { canvas, pen } = sheet(side);
  if (!pen) return canvas;
  pen.beginPath();
  pen.arc(side / 2, side / 2, HOLLOW_RADIUS_PX * pixelRatio, 0, 2 * Math.PI);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.lineWidth = pixelRatio;
  pen.strokeStyle = colours.muted;
  pen.stroke();
  return canvas;
}

function sheet(side: number) {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  return { canvas, pen: canvas.getContext("2d") };
}
