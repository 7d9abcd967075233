import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { charactersBetween } from "./charactersBetween.ts";

const require = createRequire(import.meta.url);

/** What the page sets in each typeface: the weights of the interface, and titles and large numbers in one. */
const FONTS = [
  {
    file: "inter.woff2",
    source: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    weights: { min: 400, max: 600 },
  },
  {
    file: "sourceSerif4.woff2",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    weights: 400,
  },
] as const;

/** Latin letters of western Europe, and the marks, signs and arrows of the messages: the `unicode-range` of `fonts.css`. */
const CHARACTERS = `${charactersBetween(0x20, 0x7e)}${charactersBetween(0xa0, 0xff)}–—‘’“”†•…′″€←↑→↓−ıŒœ`;

/** Spacing, composed letters and figures of one width; the rest of what the files offer is not asked for. */
const FEATURES = ["kern", "liga", "ccmp", "mark", "tnum"];

/** The fonts of the page by file name, cut down to what it shows: half the bytes a first visit waits for. */
export async function webFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const fonts = FONTS.map(async ({ file, source, weights }) => {
    const whole = readFileSync(require.resolve(source));
    const font = await subsetFont(whole, CHARACTERS, {
      targetFormat: "woff2",
      variationAxes: { wght: weights },
      keepFeatures: FEATURES,
    });
    return [file, font] as const;
  });
  return new Map(await Promise.all(fonts));
}
