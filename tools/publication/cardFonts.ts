import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";
import { charactersBetween } from "#tools/charactersBetween.ts";

/** The families the cards are set in, by the names in the font files; the weights are those of `writeCardFonts`. */
export const CARD_FONTS = {
  serif: "Source Serif 4",
  sans: "Inter",
  chinese: "Noto Serif SC ExtraLight",
} as const;

const require = createRequire(import.meta.url);

const FILES = {
  serif:
    require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  sans: require.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"),
  chinese:
    require.resolve("@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2"),
} as const;

/** Latin letters with their accents, and the marks and signs of the messages. */
const LATIN = `${charactersBetween(0x20, 0x17f)}–—‘’“”·…¥$−`;

/**
 * Writes the fonts of the cards, cut down to the characters used, as files the renderer can read: the packages have
 * them compressed for browsers, and those of the machine differ from one to the next.
 */
export async function writeCardFonts(folder: string, chinese: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return await Promise.all([
    writeFont(folder, "serif", LATIN),
    writeFont(folder, "sans", LATIN),
    writeFont(folder, "chinese", chinese + LATIN),
  ]);
}

async function writeFont(folder: string, kind: keyof typeof FILES, characters: string) {
  const source = readFileSync(FILES[kind]);
  const weight = kind === "chinese" ? {} : { variationAxes: { wght: 400 } };
  const font = await subsetFont(source, characters, { targetFormat: "truetype", ...weight });
  const file = path.join(folder, `${kind}.ttf`);
  writeFileSync(file, font);
  return file;
}
