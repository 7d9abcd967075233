import { type ReactNode, useId, useMemo } from "react";
import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import { type BarRow, extentWithMissingAtAxis } from "./barRows.ts";
import { PARTIAL_MARK } from "./barPlaces.ts";
import { Patterns } from "./Patterns.tsx";
import { StackedBar } from "./StackedBar.tsx";
import { textWidthPx } from "./textWidth.ts";
import { useChooseOnTap } from "./useChooseOnTap.ts";

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
  const scope = useId();
  const { choose, tooltip } = useChooseOnTap(props.onChoose);
  // Recharts computes a chart anew whenever its data is another array.
  const data = useMemo(
    () => rows.map((row) => ({ category: row.id, extent: extentWithMissingAtAxis(row) })),
    [rows],
  );
  const fills = rows.flatMap((row) => (row.kind === "bar" ? row.segments : [])).map((s) => s.fill);
  const names = new Map(rows.map(({ id, label }) => [id, label]));
  const longest = Math.max(...data.map(({ extent }) => extent));
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
      <Patterns scope={scope} fills={fills} />
      <XAxis type="number" hide domain={[0, longest > 0 ? longest : 1]} />
      <YAxis
        type="category"
        dataKey="category"
        width={Math.max(...rows.map(({ label }) => textWidthPx(label))) + NAME_GAP_PX}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: "var(--control)" }}
        tick={{ fill: "var(--ink)", fontSize: 12 }}
        tickFormatter={(id: string) => names.get(id) ?? id}
      />
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
            hitArea={{ ...bar.background, x: 0, width: props.widthPx }}
            scope={scope}
            direction="right"
            rightPx={props.widthPx}
            value={({ total }) => formatValue(total)}
            missing={props.missing}
          />
        )}
      />
    </BarChart>
  );
}
