import type { PageColours } from "#charts/exportColours.ts";
import { type Markup, SERIF } from "#charts/exportLayout.ts";
import { wrapLines } from "#charts/exportLines.ts";
import { svgElement, svgText, type SvgAttributes } from "#charts/exportSvg.ts";
import { barDrawing, hatchPattern } from "./barDrawing.ts";
import type { ComparedFact } from "./comparedFacts.ts";
import type { YearWords } from "./yearWords.ts";

/** A column in words and numbers, as it is drawn. */
export type DrawnColumn = {
  readonly name: string;
  readonly facts: readonly ComparedFact[];
  readonly years: YearWords & { readonly counts: readonly number[]; readonly max: number };
  readonly lists: readonly DrawnList[];
};

export type DrawnList = {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly value: string }[];
  /** Where there are none. */
  readonly none: string;
};

export type ComparisonLook = {
  readonly colours: PageColours;
  /** Stands in the place of a value that is not reported. */
  readonly notReported: string;
};

const WIDTH_PX = 960;
const WIDEST_COLUMN_PX = 320;
const GAP_PX = 32;
const ROW_GAP_PX = 18;
const LABEL = { sizePx: 12, linePx: 17 } as const;
const YEARS_PX = 48;

type Block = { readonly markup: string; readonly heightPx: number };

/** The columns of a comparison as one drawing, every fact at the height of the same fact in the others. */
export function comparisonDrawing(columns: readonly DrawnColumn[], look: ComparisonLook): Markup {
  const { length } = columns;
  const columnPx = Math.min(WIDEST_COLUMN_PX, (WIDTH_PX - GAP_PX * (length - 1)) / length);
  const blocks = columns.map((column) => blocksOf(column, { ...look, columnPx }));
  let y = 0;
  const rows = (blocks[0] ?? []).map((_, row) => {
    const beside = blocks.map((column) => column[row] ?? { markup: "", heightPx: 0 });
    const drawn = beside.map(({ markup }, at) => moved(markup, at * (columnPx + GAP_PX), y));
    y += Math.max(...beside.map(({ heightPx }) => heightPx)) + ROW_GAP_PX;
    return drawn.join("");
  });
  return {
    markup: hatchPattern(look.colours) + rows.join(""),
    widthPx: length * columnPx + (length - 1) * GAP_PX,
    heightPx: y,
  };
}

type ColumnLook = ComparisonLook & { readonly columnPx: number };

function blocksOf(column: DrawnColumn, look: ColumnLook): readonly Block[] {
  const [events, ...facts] = column.facts.map((fact) => factBlock(fact, look));
  return [
    nameBlock(column.name, look),
    ...(events ? [ruled(events, look)] : []),
    yearsBlock(column.years, look),
    ...facts,
    ...column.lists.map((list) => listBlock(list, look)),
  ];
}

function nameBlock(name: string, { columnPx, colours }: ColumnLook): Block {
  const type = { sizePx: 17, linePx: 22 };
  return written(name, { ...type, roomPx: columnPx }, { fill: colours.ink, "font-family": SERIF });
}

/** Below the names, which may take one line or more, the rule is at one height. */
function ruled({ markup, heightPx }: Block, { columnPx, colours }: ColumnLook): Block {
  const rule = { x2: columnPx, y1: -ROW_GAP_PX + 6, y2: -ROW_GAP_PX + 6, stroke: colours.ink };
  return { markup: svgElement("line", { x1: 0, ...rule }) + markup, heightPx };
}

function factBlock(fact: ComparedFact, { columnPx, colours, notReported }: ColumnLook): Block {
  const muted = { fill: colours.muted };
  const isMissing = fact.value === null;
  const value = {
    fill: isMissing ? colours.muted : colours.ink,
    "font-family": SERIF,
    "font-size": isMissing ? 15 : 21,
  };
  const noteType = { ...LABEL, linePx: 15, sizePx: 11, roomPx: columnPx };
  return stacked([
    written(fact.label, { ...LABEL, roomPx: columnPx }, muted),
    { markup: svgText(fact.value ?? notReported, { x: 0, y: 20, ...value }), heightPx: 27 },
    ...(fact.bar ? [barDrawing(fact.bar, { columnPx, colours })] : []),
    ...fact.notes.map((note) => written(note, noteType, muted)),
  ]);
}

function yearsBlock(years: DrawnColumn["years"], { columnPx, colours }: ColumnLook): Block {
  const { counts, max, from, to, most } = years;
  const ends = { y: 12, "font-size": 12, fill: colours.muted };
  const bandPx = columnPx / Math.max(1, counts.length);
  const bars = counts.map((count, at) => {
    const height = max === 0 ? 0 : (count / max) * YEARS_PX;
    if (height === 0) return "";
    const place = { x: bandPx * (at + 0.1), width: bandPx * 0.8, y: YEARS_PX - height, height };
    return svgElement("rect", { ...place, fill: colours.control });
  });
  const axis = { x1: 0, x2: columnPx, y1: YEARS_PX, y2: YEARS_PX, stroke: colours.control };
  const atEnd = { ...ends, x: columnPx, "text-anchor": "end" };
  return stacked([
    {
      markup: svgText(years.label, { x: 0, ...ends }) + (most ? svgText(most, atEnd) : ""),
      heightPx: LABEL.linePx + 4,
    },
    { markup: bars.join("") + svgElement("line", axis), heightPx: YEARS_PX + 2 },
    {
      markup: svgText(from, { x: 0, ...ends }) + (from === to ? "" : svgText(to, atEnd)),
      heightPx: LABEL.linePx,
    },
  ]);
}

function listBlock(list: DrawnList, { columnPx, colours }: ColumnLook): Block {
  const type = { sizePx: 13, linePx: 18, roomPx: columnPx - 40 };
  const entries = list.entries.map(({ name, value }) => {
    const names = written(name, type, { fill: colours.ink });
    const at = { x: columnPx, y: 13, "text-anchor": "end", "font-size": 13, fill: colours.muted };
    return { markup: names.markup + svgText(value, at), heightPx: names.heightPx };
  });
  const muted = { fill: colours.muted };
  return stacked([
    written(list.title, { ...LABEL, roomPx: columnPx }, muted),
    ...(entries.length > 0 ? entries : [written(list.none, type, muted)]),
  ]);
}

function stacked(blocks: readonly Block[]): Block {
  let y = 0;
  const markup = blocks.map((block) => {
    const at = moved(block.markup, 0, y);
    y += block.heightPx;
    return at;
  });
  return { markup: markup.join(""), heightPx: y };
}

type Lettering = { readonly sizePx: number; readonly linePx: number; readonly roomPx: number };

function written(words: string, { sizePx, linePx, roomPx }: Lettering, look: SvgAttributes): Block {
  const lines = wrapLines(words, { sizePx, roomPx });
  const markup = lines.map((line, at) =>
    svgText(line, { x: 0, y: at * linePx + sizePx, "font-size": sizePx, ...look }),
  );
  return { markup: markup.join(""), heightPx: lines.length * linePx };
}

function moved(markup: string, x: number, y: number): string {
  return svgElement("g", { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, markup);
}
