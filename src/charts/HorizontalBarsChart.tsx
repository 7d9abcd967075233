import type { ReactNode } from "react";
import { BarChart, XAxis, YAxis } from "recharts";
import { PARTIAL_MARK } from "./barPlaces.ts";
import type { BarRow } from "./barRows.ts";
import { ChoosableBars } from "./ChoosableBars.tsx";
import { textWidthPx } from "./textWidth.ts";
import { useBarData } from "./useBarData.ts";

type HorizontalBarsChartProps = {
  readonly rows: readonly BarRow[];
  readonly widthPx: number;
  readonly formatValue: (value: number) => string;
  /** What stands in the place of a value that is not reported. */
  readonly missing: string;
  readonly onChoose: (id: string) => void;
  readonly tooltip: (id: string) => ReactNode;
};

/** Between a name and its bar. */
const NAME_GAP_PX = 12;
const ROW_PX = 27;
/** Around the value behind a bar. */
const VALUE_GAP_PX = 16;

/** The height the chart takes for so many rows, to keep its place. */
export function horizontalBarsHeightPx(rows: number): number {
  return rows * ROW_PX;
}

/** Lying bars of one or more pieces, name before and value behind. */
export function HorizontalBarsChart(props: HorizontalBarsChartProps) {
  const { rows, formatValue } = props;
  const { data, longest } = useBarData(rows);
  const names = new Map(rows.map(({ id, label }) => [id, label]));
  const valuePx = textWidthPx(`${formatValue(longest)}${PARTIAL_MARK}`) + VALUE_GAP_PX;
  return (
    <BarChart
      layout="vertical"
      width={props.widthPx}
      height={horizontalBarsHeightPx(rows.length)}
      data={data}
      margin={{ top: 0, right: valuePx, bottom: 0, left: 0 }}
      barCategoryGap="22%"
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, longest > 0 ? longest : 1]} />
      <YAxis
        type="category"
        dataKey="category"
        width={Math.max(0, ...rows.map(({ label }) => textWidthPx(label))) + NAME_GAP_PX}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: "var(--control)" }}
        tick={{ fill: "var(--ink)", fontSize: 12 }}
        tickFormatter={(id: string) => names.get(id) ?? id}
      />
      <ChoosableBars
        rows={rows}
        onChoose={props.onChoose}
        tooltip={props.tooltip}
        look={({ background }) => ({
          hitArea: { ...background, x: 0, width: props.widthPx },
          direction: "right",
          rightPx: props.widthPx,
          value: ({ total }) => formatValue(total),
          missing: props.missing,
        })}
      />
    </BarChart>
  );
}
