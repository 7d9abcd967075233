import { mkdtempSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, it } from "vitest";
import { palettePng } from "#tools/publication/palettePng.ts";
import { renderCards } from "#tools/publication/renderCards.ts";

const cache = mkdtempSync(path.join(tmpdir(), "cards-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const CARD = {
  path: "cards/forum.png",
  card: {
    kicker: "Cross-Strait Forums",
    title: "A Forum with <angle> brackets & a long name that takes more than one line",
    titleChinese: "海峡两岸论坛",
    facts: [{ name: "Signed", value: "¥23.8 bn", isAmount: true }],
  },
};

describe("palettePng", () => {
  it("writes a picture another program reads, paper and ink exact", async () => {
    const pixels = new Uint8Array([
      251, 250, 246, 255, 27, 26, 23, 255, 251, 250, 246, 255, 0, 0, 0, 255,
    ]);
    const png = await palettePng({ width: 2, height: 2, pixels });
    const image = `data:image/png;base64,${png.toString("base64")}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><image width="2" height="2" image-rendering="pixelated" href="${image}"/></svg>`;
    const read = new Resvg(svg).render().pixels;
    expect([...read.subarray(0, 8)]).toEqual([251, 250, 246, 255, 27, 26, 23, 255]);
  });

  it("repeats a row that is the same as the one above", async () => {
    const row = [9, 9, 9, 255, 200, 200, 200, 255];
    const png = await palettePng({ width: 2, height: 2, pixels: new Uint8Array([...row, ...row]) });
    const data = png.subarray(png.indexOf("IDAT") + 4);
    expect([...inflateSync(data)]).toEqual([0, 0, 1, 0, 0, 1]);
  });
});

describe("renderCards", () => {
  it("draws a card of the size networks want, and small", async () => {
    const [file] = await renderCards([CARD], cache);
    const png = Buffer.from(file?.content ?? "");
    expect(file?.path).toBe("cards/forum.png");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(5_000);
    expect(png.length).toBeLessThan(40_000);
  });

  it("does not draw again what it has drawn", async () => {
    const fonts = path.join(cache, "fonts", "serif.ttf");
    utimesSync(fonts, 1, 1);
    await renderCards([CARD], cache);
    expect(statSync(fonts).mtimeMs).toBe(1000);
  });
});
