import type { YAxisTickContentProps } from "recharts";

type GridValueProps = {
  readonly tick: YAxisTickContentProps;
  readonly format: (value: number) => string;
};

/** The value of a grid line, standing on it at the left edge; the axis itself needs none. */
export function GridValue({ tick, format }: GridValueProps) {
  const value: unknown = tick.payload.value;
  if (typeof value !== "number" || value === 0) return null;
  return (
    <text x={0} y={Number(tick.y) - 4} fill="var(--muted)" fontSize={12}>
      {format(value)}
    </text>
  );
}
