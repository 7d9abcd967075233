import type { Markup } from "./exportLayout.ts";

/** Twice as fine as the page, for print and for screens with small pixels. */
const SCALE = 2;

/** An SVG document as the picture a browser makes of it. */
export async function exportPng({ markup, widthPx, heightPx }: Markup): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  try {
    const image = new Image(widthPx, heightPx);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = widthPx * SCALE;
    canvas.height = heightPx * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("the browser could not make a picture of this size"));
    }, "image/png");
  });
}
