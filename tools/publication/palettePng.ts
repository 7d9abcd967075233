import { promisify } from "node:util";
import { constants, crc32, deflate } from "node:zlib";

const compress = promisify(deflate);

/** Plain paper is long runs of one value: a quarter of the time for a fifth more bytes. */
const QUICK = { strategy: constants.Z_RLE };

/** A picture as four bytes per point: red, green, blue, alpha. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/**
 * A picture of few colours as PNG with a palette: a third of the size of one without. Colours closer than a sixteenth
 * of the scale share the entry of the one met first, so paper and ink stay exact.
 */
export async function palettePng({ width, height, pixels }: Picture): Promise<Buffer> {
  const { indices, palette } = indexed({ width, height, pixels });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per point, colours from the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", await compress(indices, QUICK)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The points as positions in a palette, each row after the zero that says it is not filtered. */
function indexed({ width, height, pixels }: Picture) {
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const entryOf = new Int16Array(4096).fill(-1);
  const palette: number[] = [];
  const indices = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    // Most rows are plain paper: the same as the one above.
    if (y > 0 && isRowAbove(pixels, y, width)) indices.copyWithin(start, start - width - 1, start);
    else {
      const row = points.subarray(y * width, (y + 1) * width);
      indexRow(row, indices.subarray(start + 1), entryOf, palette);
    }
  }
  return { indices, palette };
}

function isRowAbove(pixels: Uint8Array, y: number, width: number): boolean {
  const row = pixels.subarray(y * width * 4, (y + 1) * width * 4);
  return Buffer.compare(row, pixels.subarray((y - 1) * width * 4, y * width * 4)) === 0;
}

function indexRow(row: Uint32Array, to: Uint8Array, entryOf: Int16Array, palette: number[]): void {
  let last = -1;
  let entry = 0;
  for (let x = 0; x < row.length; x++) {
    const colour = row[x] ?? 0;
    if (colour !== last) {
      last = colour;
      entry = entryFor(colour, entryOf, palette);
    }
    to[x] = entry;
  }
}

function entryFor(colour: number, entryOf: Int16Array, palette: number[]): number {
  // Four bits of each of red, green and blue; the processor stores the least byte, red, first.
  const bucket = ((colour >> 4) & 0xf) | ((colour >> 8) & 0xf0) | ((colour >> 12) & 0xf00);
  const known = entryOf[bucket] ?? -1;
  if (known >= 0) return known;
  const entry = palette.length / 3;
  if (entry > 255) return 0;
  entryOf[bucket] = entry;
  palette.push(colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff);
  return entry;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
