import { CARD_FONTS } from "./cardFonts.ts";
import { html as svg, type Html } from "./html.ts";
import { wrapText } from "./wrapText.ts";

/** What is on the picture shown where a page is shared. */
export type SocialCard = {
  /** The name in English and in Chinese; the card serves every language. */
  readonly title: string;
  readonly titleChinese: string;
  /** Small line above the title. */
  readonly kicker: string;
  /** Pairs of name and value along the foot; the last is an amount. */
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly isAmount: boolean;
  }[];
};

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The paper the card is drawn on; the renderer lays it, which is faster than drawing it. */
export const CARD_PAPER = "#fbfaf6";
const INK = "#1b1a17";
const MUTED = "#635f57";
const AMOUNT = "#0b5f5b";
const RULE = "#dfdcd3";

const MARGIN = 72;
/** The largest setting in which the whole title fits is taken. */
const TITLES = [
  { size: 58, lines: 3, characters: 34 },
  { size: 46, lines: 4, characters: 43 },
] as const;
const FACT_SIZE = 28;
const TITLE_CHINESE = { size: 32, lines: 2, characters: 33 } as const;

/** The card as SVG, for the renderer; every text is within the fonts it is given. */
export function socialCardSvg(card: SocialCard): string {
  const setting = TITLES.find((each) => fits(card.title, each)) ?? TITLES[1];
  const title = wrapText(card.title, setting.characters, setting.lines);
  const chinese = wrapText(card.titleChinese, TITLE_CHINESE.characters, TITLE_CHINESE.lines);
  const titleEnd = 152 + title.length * setting.size * 1.16;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
<g font-family="${CARD_FONTS.sans}" font-size="24" fill="${MUTED}"><text x="${MARGIN}" y="96">${card.kicker}</text></g>
<path d="M${MARGIN} 124H${CARD_WIDTH - MARGIN}" stroke="${INK}" stroke-width="2"/>
${title.map((line, i) => textLine(line, { y: 152 + (i + 1) * setting.size * 1.16 - 8, size: setting.size, family: CARD_FONTS.serif, fill: INK }))}
${chinese.map((line, i) => textLine(line, { y: titleEnd + 34 + setting.size * 0.3 + i * TITLE_CHINESE.size * 1.4, size: TITLE_CHINESE.size, family: CARD_FONTS.chinese, fill: MUTED }))}
<path d="M${MARGIN} 500H${CARD_WIDTH - MARGIN}" stroke="${RULE}" stroke-width="2"/>
${factColumns(card.facts)}
</svg>`.source;
}

function fits(title: string, { characters, lines }: (typeof TITLES)[number]): boolean {
  return wrapText(title, characters, lines).join(" ").length >= title.length;
}

type TextStyle = {
  readonly y: number;
  readonly size: number;
  readonly family: string;
  readonly fill: string;
};

function textLine(line: string, { y, size, family, fill }: TextStyle): Html {
  return svg`<text x="${MARGIN}" y="${Math.round(y)}" font-family="${family}" font-size="${size}" fill="${fill}">${line}</text>
`;
}

/** Beside each other, each as wide as its value needs. */
function factColumns(facts: SocialCard["facts"]): readonly Html[] {
  let x = MARGIN;
  return facts.map((fact) => {
    const column = factColumn(fact, x);
    x += Math.max(320, fact.value.length * FACT_SIZE * 0.53 + 40);
    return column;
  });
}

function factColumn({ name, value, isAmount }: SocialCard["facts"][number], x: number): Html {
  return svg`<text x="${x}" y="538" font-family="${CARD_FONTS.sans}" font-size="20" fill="${MUTED}">${name}</text>
<text x="${x}" y="576" font-family="${CARD_FONTS.serif}" font-size="${FACT_SIZE}" fill="${isAmount ? AMOUNT : INK}">${value}</text>
`;
}
