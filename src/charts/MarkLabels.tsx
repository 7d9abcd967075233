import { useXAxisScale, useYAxisScale } from "recharts";
import { labelLayout } from "./labelLayout.ts";
import type { ScatterMark } from "./scatterMark.ts";

type MarkLabelsProps = { readonly marks: readonly ScatterMark[]; readonly widthPx: number };

/** The names of the marks that have one, as long as they cover nothing. */
export function MarkLabels({ marks, widthPx }: MarkLabelsProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const places = marks.flatMap(({ id, label, ...mark }) => {
    const [xPx, yPx] = [x(mark.x), y(mark.y)];
    return xPx === undefined || yPx === undefined ? [] : [{ id, label, xPx, yPx }];
  });
  const wanted = places.flatMap(({ label, ...place }) =>
    label === null ? [] : [{ ...place, text: label }],
  );
  return labelLayout(wanted, { marks: places, widthPx }).map(({ id, text, xPx, yPx, anchor }) => (
    <text
      key={id}
      x={xPx}
      y={yPx}
      textAnchor={anchor}
      fontSize={12}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={3}
      paintOrder="stroke"
      pointerEvents="none"
    >
      {text}
    </text>
  ));
}
