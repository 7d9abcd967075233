import { type ReactNode, useId } from "react";
import { Bar, type BarShapeProps, Tooltip } from "recharts";
import type { BarRow } from "./barRows.ts";
import { Patterns } from "./Patterns.tsx";
import { StackedBar, type StackedBarProps } from "./StackedBar.tsx";
import { useChooseOnTap } from "./useChooseOnTap.ts";

type ChoosableBarsProps = {
  readonly rows: readonly BarRow[];
  readonly onChoose: (id: string) => void;
  readonly tooltip: (id: string) => ReactNode;
  /** How a bar is drawn at its place. */
  readonly look: (place: BarShapeProps) => Omit<StackedBarProps, "row" | "place" | "scope">;
};

/** The bars of a chart: what they are filled with, what they say when pointed at, and that they can be chosen. */
export function ChoosableBars({ rows, onChoose, tooltip: words, look }: ChoosableBarsProps) {
  const scope = useId();
  const { choose, tooltip } = useChooseOnTap(onChoose);
  const fills = rows.flatMap((row) => (row.kind === "bar" ? row.segments : [])).map((s) => s.fill);
  return (
    <>
      <Patterns scope={scope} fills={fills} />
      <Tooltip
        {...tooltip}
        isAnimationActive={false}
        cursor={{ fill: "var(--ink)", fillOpacity: 0.06, stroke: "none" }}
        content={({ label }) => (label === undefined ? null : words(String(label)))}
      />
      <Bar
        dataKey="extent"
        zIndex={0}
        isAnimationActive={false}
        onClick={(bar, _, event) => choose(rows[bar.originalDataIndex]?.id, event.nativeEvent)}
        shape={(place) => (
          <StackedBar
            row={rows[place.originalDataIndex]}
            place={place}
            scope={scope}
            {...look(place)}
          />
        )}
      />
    </>
  );
}
