import type { Tone } from "./Swatch.tsx";

type DotStripProps = {
  /** Where the dots stand, 0 at the start of the line and 1 at its end. */
  readonly positions: readonly number[];
  readonly tone: Tone;
};

const FILLS = { taiwan: "fill-taiwan", mainland: "fill-mainland", other: "fill-other" } as const;

/** Dots on a line of time. A drawing only: the words for it stand beside it. */
export function DotStrip({ positions, tone }: DotStripProps) {
  return (
    <svg aria-hidden="true" className="block h-3 w-full overflow-visible">
      <line x1="0" x2="100%" y1="6" y2="6" className="stroke-rule" />
      {positions.map((position, i) => (
        <circle
          key={i}
          cx={`${(position * 100).toFixed(2)}%`}
          cy="6"
          r="3"
          className={`${FILLS[tone]} opacity-80`}
        />
      ))}
    </svg>
  );
}
