import type { Tone } from "./Swatch.tsx";

type DotStripProps = {
  /** What the dots stand for, on a line from `from` to `to`. */
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
};

const FILLS = { taiwan: "fill-taiwan", mainland: "fill-mainland", other: "fill-other" } as const;

/** Two dots closer than half a percent of the line are one to the eye: who appears ten thousand times has 200 dots. */
function place(share: number): string {
  return `${Math.round(share * 200) / 2}%`;
}

/** Dots on a line of time. A drawing only: the words for it stand beside it. */
export function DotStrip({ values, from, to, tone }: DotStripProps) {
  const places = new Set(values.map((value) => place((value - from) / (to - from))));
  return (
    <svg aria-hidden="true" className="block h-3 w-full overflow-visible">
      <line x1="0" x2="100%" y1="6" y2="6" className="stroke-rule" />
      {[...places].map((cx) => (
        <circle key={cx} cx={cx} cy="6" r="3" className={`${FILLS[tone]} opacity-80`} />
      ))}
    </svg>
  );
}
