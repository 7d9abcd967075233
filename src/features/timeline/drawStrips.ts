import type { PlotBrushes } from "./plotBrushes.ts";
import type { TimelineFrame } from "./timelineLayout.ts";

/**
 * Shade is the number of events at a pixel, as ink on paper: it is a count, not an amount.
 * All strips are mixed as one small picture, a row each, and every row is stretched to the height of its strip.
 */
export function drawStrips(
  context: CanvasRenderingContext2D,
  { strips, densest }: TimelineFrame,
  brushes: PlotBrushes,
): void {
  const width = strips[0]?.counts.length;
  if (width === undefined) return;
  const pen = brushes.strips.getContext("2d");
  if (!pen) return;
  brushes.strips.width = width;
  brushes.strips.height = strips.length;
  const shades = shadeTable(densest);
  const picture = pen.createImageData(width, strips.length);
  strips.forEach(({ counts }, row) => {
    for (let x = 0; x < width; x += 1)
      picture.data[(row * width + x) * 4 + 3] = shades[counts[x] ?? 0] ?? 0;
  });
  pen.putImageData(picture, 0, 0);
  // Only the opacity has been written; the ink is poured in after.
  pen.globalCompositeOperation = "source-in";
  pen.fillStyle = brushes.colours.muted;
  pen.fillRect(0, 0, width, strips.length);
  context.imageSmoothingEnabled = false;
  strips.forEach(({ y, height }, row) => {
    const top = Math.round(y - height / 2);
    context.drawImage(brushes.strips, 0, row, width, 1, 0, top, width, height);
  });
}

/** The opacity of each count, 0 to 255. */
function shadeTable(densest: number): Uint8Array {
  return Uint8Array.from({ length: densest + 1 }, (_, count) =>
    count === 0 ? 0 : Math.round(255 * (0.16 + 0.74 * Math.sqrt(count / densest))),
  );
}
