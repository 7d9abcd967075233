import { escapeMarkup, svgElement, svgText } from "./exportSvg.ts";
import { wordsWidthPx, wrapLines } from "./exportLines.ts";

/** A drawing as markup, with the room it takes. */
export type Markup = {
  readonly markup: string;
  readonly widthPx: number;
  readonly heightPx: number;
};

export type ExportedFigure = {
  readonly language: string;
  readonly title: string;
  /** Below the title: what narrows the numbers, how complete they are, how to read them. */
  readonly notes: readonly string[];
  /** What the marks stand for. */
  readonly key: readonly { readonly swatch: Markup; readonly label: string }[];
  readonly drawing: Markup;
  /** Below the drawing: where it is from. */
  readonly source: readonly string[];
  readonly colours: { readonly paper: string; readonly ink: string; readonly muted: string };
};

const MARGIN_PX = 24;
const TITLE = { sizePx: 21, linePx: 27, afterPx: 5 } as const;
const NOTE = { sizePx: 12, linePx: 17, afterPx: 1 } as const;
const NARROWEST_PX = 480;
const GAP_PX = 12;

const SANS = 'Inter, system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
export const SERIF = '"Source Serif 4", Georgia, "Songti SC", "Noto Serif CJK SC", SimSun, serif';

/** A figure that stands by itself: title, notes, key, drawing and source in one SVG document. */
export function exportLayout(figure: ExportedFigure): Markup {
  const { drawing, colours } = figure;
  const roomPx = Math.max(drawing.widthPx, NARROWEST_PX);
  const widthPx = roomPx + 2 * MARGIN_PX;
  const parts: string[] = [];
  let y = MARGIN_PX;
  const write = (words: string, style: typeof TITLE | typeof NOTE, look: TextLook) => {
    for (const line of wrapLines(words, { sizePx: style.sizePx, roomPx })) {
      y += style.linePx;
      const at = { x: MARGIN_PX, y: y - 5, "font-size": style.sizePx };
      parts.push(svgText(line, { ...at, ...look }));
    }
    y += style.afterPx;
  };
  write(figure.title, TITLE, { fill: colours.ink, "font-family": SERIF });
  for (const note of figure.notes) write(note, NOTE, { fill: colours.muted });
  const key = keyLayout(figure, roomPx);
  parts.push(moved(key.markup, y + GAP_PX / 2));
  y += key.heightPx + GAP_PX;
  parts.push(moved(drawing.markup, y));
  y += drawing.heightPx + GAP_PX;
  for (const line of figure.source) write(line, NOTE, { fill: colours.muted });
  const heightPx = Math.ceil(y + MARGIN_PX);
  return { markup: documentOf({ figure, widthPx, heightPx }, parts.join("")), widthPx, heightPx };
}

type TextLook = { readonly fill: string; readonly "font-family"?: string };

function moved(markup: string, y: number): string {
  return svgElement("g", { transform: `translate(${MARGIN_PX} ${Math.round(y)})` }, markup);
}

const SWATCH_GAP_PX = 5;
const ENTRY_GAP_PX = 16;
const KEY_LINE_PX = 20;

/** The entries of the key one after the other, on as many lines as they need. */
function keyLayout({ key, colours }: ExportedFigure, roomPx: number): Markup {
  let x = 0;
  let line = 0;
  const linePx = Math.max(KEY_LINE_PX, ...key.map(({ swatch }) => swatch.heightPx + 2));
  const entries = key.map(({ swatch, label }) => {
    const entryPx = swatch.widthPx + SWATCH_GAP_PX + wordsWidthPx(label, NOTE.sizePx);
    if (x > 0 && x + entryPx > roomPx) {
      x = 0;
      line += 1;
    }
    const middle = line * linePx + linePx / 2;
    const at = `translate(${round(x)} ${round(middle - swatch.heightPx / 2)})`;
    const words = svgText(label, {
      x: x + swatch.widthPx + SWATCH_GAP_PX,
      y: middle + 4,
      "font-size": NOTE.sizePx,
      fill: colours.ink,
    });
    x += entryPx + ENTRY_GAP_PX;
    return svgElement("g", { transform: at }, swatch.markup) + words;
  });
  return {
    markup: entries.join(""),
    widthPx: roomPx,
    heightPx: key.length === 0 ? 0 : (line + 1) * linePx,
  };
}

type DocumentSize = {
  readonly figure: ExportedFigure;
  readonly widthPx: number;
  readonly heightPx: number;
};

function documentOf({ figure, widthPx, heightPx }: DocumentSize, content: string): string {
  const { title, notes, colours, language } = figure;
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      lang: language,
      "font-family": SANS,
    },
    [
      svgElement("title", {}, escapeMarkup(title)),
      svgElement("desc", {}, escapeMarkup([...notes, ...figure.source].join("\n"))),
      svgElement("rect", { width: widthPx, height: heightPx, fill: colours.paper }),
      content,
    ].join(""),
  );
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
