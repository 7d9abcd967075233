const PITCH_PX = 4;

/** Slanting lines, as fine on a dense screen as on a plain one. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  { colour, pixelRatio }: { readonly colour: string; readonly pixelRatio: number },
): CanvasPattern | null {
  const tile = document.createElement("canvas");
  const side = Math.round(PITCH_PX * pixelRatio);
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext("2d");
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
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / pixelRatio));
  return pattern;
}
