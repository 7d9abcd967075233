import type { Tone } from "./Swatch.tsx";

type DotStripProps = {
  /** What the dots stand for, on a line from `from` to `to`. */
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
};

const FILLS = { taiwan: "fill-taiwan", mainland: "fill-mainland", other: "fill-other" } as const;

/** Dots on a line of time. A drawing only: the words for it stand beside it. */
export function DotStrip({ values, from, to, tone }: DotStripProps) {
  return (
    <svg aria-hidden="true" className="block h-3 w-full overflow-visible">
      <line x1="0" x2="100%" y1="6" y2="6" className="stroke-rule" />
      {values.map((value, i) => (
        <circle
          key={i}
          cx={`${(((value - from) / (to - from)) * 100).toFixed(2)}%`}
          cy="6"
          r="3"
          className={`${FILLS[tone]} opacity-80`}
        />
      ))}
    </svg>
  );
}
