import type { Markup } from "#charts/exportLayout.ts";
import { svgElement, svgText } from "#charts/exportSvg.ts";
import type { CanvasColours } from "./canvasColours.ts";
import { markDrawing } from "./markDrawing.ts";
import type { PlotLayout } from "./plotLayout.ts";
import type { TimelineFrame } from "./timelineLayout.ts";

export type TimelineDrawing = {
  readonly layout: PlotLayout;
  readonly frame: TimelineFrame;
  /** Of the marks, without the names of the lanes. */
  readonly widthPx: number;
  /** The lines across the plot, each with its date where there is room for one. */
  readonly ticks: readonly { readonly x: number; readonly label: string | null }[];
  /** The names of the lanes, in their order; empty where all events share one. */
  readonly names: readonly string[];
  /** Room for the names, at the left. */
  readonly namesPx: number;
  readonly colours: CanvasColours;
};

/** What slanting lines over an amount of unstated origin are called in the drawing. */
export const HATCH_ID = "timeline-hatch";
const AXIS_PX = 24;
const TEXT_PX = 12;

/** The timeline as a drawing that needs no page: the same marks in the same places as on its canvas. */
export function timelineDrawing(drawing: TimelineDrawing): Markup {
  const { layout, frame, widthPx, namesPx, colours } = drawing;
  const plot = [
    hatchPattern(colours),
    rules(drawing),
    strips(drawing),
    spans(drawing),
    ...frame.marks.map((mark) => markDrawing(mark, colours, HATCH_ID)),
  ].join("");
  const markup =
    laneNames(drawing) + svgElement("g", { transform: `translate(${namesPx} 0)` }, plot);
  return { markup, widthPx: namesPx + widthPx, heightPx: layout.height + AXIS_PX };
}

function laneNames({ layout, names, namesPx, colours }: TimelineDrawing): string {
  return layout.lanes
    .map(({ y }, at) =>
      svgText(names[at] ?? "", {
        x: namesPx - 12,
        y: y + 4,
        "text-anchor": "end",
        "font-size": TEXT_PX,
        fill: colours.ink,
      }),
    )
    .join("");
}

function rules({ layout, ticks, widthPx, colours }: TimelineDrawing): string {
  const stroke = { stroke: colours.rule, "stroke-width": 1 };
  const lanes =
    layout.spread === 0
      ? layout.lanes.map(({ y }) => line({ x1: 0, x2: widthPx, y1: y, y2: y }, stroke))
      : [];
  const dates = ticks.map(({ x, label }) => {
    const across = line({ x1: x, x2: x, y1: 0, y2: layout.height }, stroke);
    if (label === null) return across;
    const at = { x, y: layout.height + 16, "text-anchor": "middle" };
    return across + svgText(label, { ...at, "font-size": TEXT_PX, fill: colours.muted });
  });
  return [...lanes, ...dates].join("");
}

function spans({ frame, colours }: TimelineDrawing): string {
  const look = { stroke: colours.control, "stroke-width": 2, "stroke-opacity": 0.55 };
  return frame.marks
    .map(({ span, y }) => (span ? line({ x1: span[0], x2: span[1], y1: y, y2: y }, look) : ""))
    .join("");
}

/** As shaded as on the canvas, one thin piece for each pixel that has events. */
function strips({ frame: { strips: crowded, densest }, colours }: TimelineDrawing): string {
  return crowded
    .flatMap(({ y, height, counts }) =>
      Array.from(counts, (count, x) =>
        count === 0
          ? ""
          : svgElement("rect", {
              x,
              y: y - height / 2,
              width: 1,
              height,
              fill: colours.muted,
              "fill-opacity": 0.16 + 0.74 * Math.sqrt(count / densest),
            }),
      ),
    )
    .join("");
}

type Ends = Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>;

function line(ends: Ends, look: Readonly<Record<string, string | number>>): string {
  return svgElement("line", { ...ends, ...look });
}

function hatchPattern(colours: CanvasColours): string {
  const strokes = svgElement("path", { d: "M0 0V4", stroke: colours.amount, "stroke-width": 1.2 });
  const pattern = svgElement(
    "pattern",
    {
      id: HATCH_ID,
      width: 4,
      height: 4,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    strokes,
  );
  return svgElement("defs", {}, pattern);
}
