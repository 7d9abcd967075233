import type { ReactNode } from "react";
import { BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { roomAfterLastPx, valueTicks } from "./axisTicks.ts";
import { type BarRow, largestRow } from "./barRows.ts";
import { ChoosableBars } from "./ChoosableBars.tsx";
import { GridValue } from "./GridValue.tsx";
import { useBarData } from "./useBarData.ts";

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
  const { data, longest: max } = useBarData(rows);
  const labelled = props.labelled(roomPx);
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
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--rule)" />
      <XAxis
        dataKey="category"
        height={AXIS_PX}
        ticks={[...labelled]}
        interval={0}
        padding={{ left: GUTTER_PX, right: roomAfterLastPx({ rows, labelled, roomPx }) }}
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
      <ChoosableBars
        rows={rows}
        onChoose={props.onChoose}
        tooltip={props.tooltip}
        look={({ background }) => ({
          hitArea: background,
          direction: "up",
          rightPx: widthPx,
          value: (row) =>
            areAllLabelled || row.id === largest?.id ? formatValue(row.total) : null,
        })}
      />
    </BarChart>
  );
}
