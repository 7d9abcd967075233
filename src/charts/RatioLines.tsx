import { useXAxisScale, useYAxisScale } from "recharts";
import { type Bounds, type Ratio, ratioLine } from "./ratioLine.ts";

type RatioLinesProps = { readonly ratios: readonly Ratio[]; readonly bounds: Bounds };

/** Lines of equal ratio behind the marks of a scatter plot, each with its name along it. */
export function RatioLines({ ratios, bounds }: RatioLinesProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return ratios.map(({ value, label }) => {
    const line = ratioLine(value, bounds);
    if (!line) return null;
    const [from, to] = line;
    const [x1, y1, x2, y2] = [x(from.x), y(from.y), x(to.x), y(to.y)];
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
    const slope = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
    return (
      <g key={value} pointerEvents="none">
        <line {...{ x1, y1, x2, y2 }} stroke="var(--control)" strokeDasharray="2 4" />
        <text
          transform={`translate(${x1} ${y1}) rotate(${slope})`}
          dx={6}
          dy={-4}
          fontSize={11}
          fill="var(--muted)"
          stroke="var(--paper)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {label}
        </text>
      </g>
    );
  });
}
