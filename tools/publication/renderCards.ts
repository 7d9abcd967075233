import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { renderAsync, type ResvgRenderOptions } from "@resvg/resvg-js";
import { CARD_FONTS, writeCardFonts } from "./cardFonts.ts";
import { palettePng } from "./palettePng.ts";
import type { PublishedFile } from "./publishedFile.ts";
import {
  CARD_HEIGHT,
  CARD_PAPER,
  CARD_WIDTH,
  type SocialCard,
  socialCardSvg,
} from "./socialCard.ts";

/** A card and where it belongs, below the site's root. */
export type PlannedCard = { readonly path: string; readonly card: SocialCard };

/** Goes into every key: raised when fonts or renderer change what is drawn. */
const DRAWING = 1;

/** Draws the cards as PNG. Those drawn before with the same words are taken from the cache folder. */
export async function renderCards(
  cards: readonly PlannedCard[],
  cache: string,
): Promise<readonly PublishedFile[]> {
  mkdirSync(cache, { recursive: true });
  const planned = cards.map(({ path: target, card }) => {
    const svg = socialCardSvg(card);
    return { target, svg, cached: path.join(cache, `${keyOf(svg)}.png`) };
  });
  const missing = planned.filter(({ cached }) => !existsSync(cached));
  if (missing.length > 0) await draw(missing, cache, cards);
  return planned.map(({ target, cached }) => ({ path: target, content: readFileSync(cached) }));
}

type Drawing = { readonly svg: string; readonly cached: string };

async function draw(drawings: readonly Drawing[], cache: string, cards: readonly PlannedCard[]) {
  const chinese = cards.map(({ card }) => card.titleChinese).join("");
  const options: ResvgRenderOptions = {
    background: CARD_PAPER,
    font: {
      loadSystemFonts: false,
      fontFiles: [...(await writeCardFonts(path.join(cache, "fonts"), chinese))],
      defaultFontFamily: CARD_FONTS.serif,
    },
  };
  const waiting = drawings.values();
  const drawNext = async () => {
    for (const { svg, cached } of waiting) {
      const { pixels } = await renderAsync(svg, options);
      const png = await palettePng({ width: CARD_WIDTH, height: CARD_HEIGHT, pixels });
      writeFileSync(cached, png);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, drawNext));
}

function keyOf(svg: string): string {
  return createHash("sha256").update(`${DRAWING} ${svg}`).digest("hex").slice(0, 24);
}
