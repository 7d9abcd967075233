import { useXAxisScale, useYAxisScale } from "recharts";
import { labelLayout } from "./labelLayout.ts";
import type { ScatterMark } from "./scatterMark.ts";

type MarkLabelsProps = { readonly marks: readonly ScatterMark[] };

/** The names of the marks that have one, as long as they do not run into each other. */
export function MarkLabels({ marks }: MarkLabelsProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const wanted = marks.flatMap((mark) => {
    const [xPx, yPx] = [x(mark.x), y(mark.y)];
    return mark.label === null || xPx === undefined || yPx === undefined
      ? []
      : [{ id: mark.id, text: mark.label, xPx, yPx }];
  });
  return labelLayout(wanted).map(({ id, text, xPx, yPx }) => (
    <text
      key={id}
      x={xPx}
      y={yPx}
      textAnchor="end"
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
