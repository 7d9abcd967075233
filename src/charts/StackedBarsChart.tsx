import { type ReactNode, useId, useMemo } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { valueTicks } from "./axisTicks.ts";
import { type BarRow, extentWithMissingAtAxis, largestRow } from "./barRows.ts";
import { GridValue } from "./GridValue.tsx";
import { Patterns } from "./Patterns.tsx";
import { StackedBar } from "./StackedBar.tsx";
import { useChooseOnTap } from "./useChooseOnTap.ts";

type StackedBarsChartProps = {
  readonly rows: readonly BarRow[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** The bars whose name stands below the axis, when there is so much room for names. */
  readonly labelled: (roomPx: number) => readonly string[];
  /** Values are counts: the axis has no halves. */
  readonly isWhole: boolean;
  readonly gridLines: number;
  /** Stands in the middle where no bar does. */
  readonly empty: string;
  readonly formatValue: (value: number) => string;
  readonly onChoose: (id: string) => void;
  readonly tooltip: (id: string) => ReactNode;
};

const AXIS_PX = 22;
/** Room above the tallest bar for its value. */
const TOP_PX = 18;
/** Room at the left for the values of the grid lines, so that no bar stands behind them. */
const GUTTER_PX = 58;
const WIDE_BAND_PX = 64;

/** Upright bars of one or more pieces, one a category. A category without a value has a hollow mark on the axis. */
export function StackedBarsChart(props: StackedBarsChartProps) {
  const { rows, widthPx, heightPx, formatValue } = props;
  const roomPx = widthPx - GUTTER_PX;
  const scope = useId();
  const { choose, tooltip } = useChooseOnTap(props.onChoose);
  // Recharts computes a chart anew whenever its data is another array.
  const data = useMemo(
    () => rows.map((row) => ({ category: row.id, extent: extentWithMissingAtAxis(row) })),
    [rows],
  );
  const fills = rows.flatMap((row) => (row.kind === "bar" ? row.segments : [])).map((s) => s.fill);
  const max = Math.max(...data.map(({ extent }) => extent));
  const areAllLabelled = roomPx / rows.length >= WIDE_BAND_PX;
  const largest = largestRow(rows);
  return (
    <BarChart
      width={widthPx}
      height={heightPx}
      data={data}
      margin={{ top: TOP_PX, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="16%"
      maxBarSize={40}
      accessibilityLayer={false}
    >
      <Patterns scope={scope} fills={fills} />
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--rule)" />
      <XAxis
        dataKey="category"
        height={AXIS_PX}
        ticks={[...props.labelled(roomPx)]}
        interval={0}
        padding={{ left: GUTTER_PX, right: 0 }}
        tickLine={false}
        axisLine={{ stroke: "var(--control)" }}
        tick={{ fill: "var(--muted)", fontSize: 12 }}
      />
      <YAxis
        mirror
        domain={[0, max > 0 ? max : 1]}
        ticks={[...valueTicks(max, props.gridLines, props.isWhole)]}
        axisLine={false}
        tickLine={false}
        tick={(tick) => <GridValue key={tick.index} tick={tick} format={formatValue} />}
      />
      {max <= 0 && (
        <text
          x={GUTTER_PX + roomPx / 2}
          y={heightPx / 2}
          textAnchor="middle"
          fill="var(--muted)"
          fontSize={12}
        >
          {props.empty}
        </text>
      )}
      <Tooltip
        {...tooltip}
        isAnimationActive={false}
        cursor={{ fill: "var(--ink)", fillOpacity: 0.06, stroke: "none" }}
        content={({ label }) => (label === undefined ? null : props.tooltip(String(label)))}
      />
      <Bar
        dataKey="extent"
        zIndex={0}
        isAnimationActive={false}
        onClick={(bar, _, event) => choose(rows[bar.originalDataIndex]?.id, event.nativeEvent)}
        shape={(bar) => (
          <StackedBar
            row={rows[bar.originalDataIndex]}
            place={bar}
            hitArea={bar.background}
            scope={scope}
            direction="up"
            rightPx={widthPx}
            value={(row) =>
              areAllLabelled || row.id === largest?.id ? formatValue(row.total) : null
            }
          />
        )}
      />
    </BarChart>
  );
}
