import { type ReactNode, useId, useMemo } from "react";
import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from "recharts";
import { logAxis } from "./axisTicks.ts";
import { paintOf } from "./fill.ts";
import { GridValue } from "./GridValue.tsx";
import { MarkLabels } from "./MarkLabels.tsx";
import { Patterns } from "./Patterns.tsx";
import type { Ratio } from "./ratioLine.ts";
import { RatioLines } from "./RatioLines.tsx";
import type { ScatterMark } from "./scatterMark.ts";
import { useChooseOnTap } from "./useChooseOnTap.ts";

type ScatterPlotProps = {
  readonly marks: readonly ScatterMark[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** The first label says what is counted. */
  readonly formatX: (value: number, isFirst: boolean) => string;
  readonly formatY: (value: number) => string;
  /** Lines along which y is the same multiple of x. */
  readonly ratios: readonly Ratio[];
  readonly onChoose: (id: string) => void;
  readonly tooltip: (id: string) => ReactNode;
};

const GUTTER_PX = 58;
const RADIUS_PX = 4.5;

/** Marks on two logarithmic axes. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { marks, formatX, formatY } = props;
  const scope = useId();
  const { choose, tooltip } = useChooseOnTap(props.onChoose);
  // Recharts computes a chart anew whenever its data is another array.
  const data = useMemo(() => marks.map((mark) => ({ mark, x: mark.x, y: mark.y })), [marks]);
  const xAxis = logAxis(marks.map(({ x }) => x));
  const yAxis = logAxis(marks.map(({ y }) => y));
  return (
    <ScatterChart
      width={props.widthPx}
      height={props.heightPx}
      margin={{ top: 18, right: 16, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Patterns scope={scope} fills={marks.map(({ fill }) => fill)} />
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="x"
        scale="log"
        domain={[...xAxis.bounds]}
        ticks={[...xAxis.ticks]}
        interval={0}
        height={22}
        padding={{ left: GUTTER_PX, right: 0 }}
        tickLine={false}
        axisLine={{ stroke: "var(--control)" }}
        tick={{ fill: "var(--muted)", fontSize: 12 }}
        tickFormatter={(value: number, position: number) => formatX(value, position === 0)}
      />
      <YAxis
        type="number"
        dataKey="y"
        scale="log"
        mirror
        domain={[...yAxis.bounds]}
        ticks={[...yAxis.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={(tick) => <GridValue key={tick.index} tick={tick} format={formatY} />}
      />
      <RatioLines ratios={props.ratios} bounds={{ x: xAxis.bounds, y: yAxis.bounds }} />
      <MarkLabels marks={marks} widthPx={props.widthPx} />
      <Tooltip
        {...tooltip}
        isAnimationActive={false}
        cursor={false}
        content={({ payload }) => {
          const id = markIdOf(payload[0]?.payload);
          return id === null ? null : props.tooltip(id);
        }}
      />
      <Scatter
        data={data}
        zIndex={0}
        isAnimationActive={false}
        className="cursor-pointer"
        onClick={(point, _, event) => choose(markIdOf(point.payload), event.nativeEvent)}
        shape={({ cx, cy, index }) => {
          const mark = marks[index];
          return mark && cx !== undefined && cy !== undefined ? (
            <Mark mark={mark} cx={cx} cy={cy} scope={scope} />
          ) : null;
        }}
      />
    </ScatterChart>
  );
}

type MarkProps = {
  readonly mark: ScatterMark;
  readonly cx: number;
  readonly cy: number;
  readonly scope: string;
};

function Mark({ mark: { fill, shape }, cx, cy, scope }: MarkProps) {
  const paint =
    fill.texture === "solid"
      ? { ...paintOf(scope, fill), fillOpacity: 0.75, stroke: "var(--paper)" }
      : paintOf(scope, fill);
  if (shape === "circle") return <circle cx={cx} cy={cy} r={RADIUS_PX} {...paint} />;
  const r = RADIUS_PX + 1;
  return <path d={`M${cx} ${cy - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`} {...paint} />;
}

/** Recharts hands back a row as `any`; only one of ours has a mark. */
function markIdOf(row: unknown): string | null {
  if (typeof row !== "object" || row === null || !("mark" in row)) return null;
  const { mark } = row;
  if (typeof mark !== "object" || mark === null || !("id" in mark)) return null;
  return typeof mark.id === "string" ? mark.id : null;
}
