import type { YearWords } from "./yearWords.ts";

type YearColumnsProps = {
  readonly words: YearWords;
  /** One a year. */
  readonly counts: readonly number[];
  readonly years: readonly number[];
  /** The height of the axis that all columns share. */
  readonly max: number;
};

const HEIGHT = 48;
/** Of the width of a year, what its bar leaves free. */
const GAP = 0.2;

/** The events of each year as small bars. */
export function YearColumns({ words, counts, years, max }: YearColumnsProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap justify-between gap-x-2 text-xs text-muted">
        <span>{words.label}</span>
        {words.most !== null && <span>{words.most}</span>}
      </figcaption>
      <svg
        role="img"
        aria-label={words.sentence}
        viewBox={`0 0 ${Math.max(1, years.length)} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="mt-1 block h-12 w-full border-b border-control"
      >
        {counts.map((count, at) => {
          const height = max === 0 ? 0 : (count / max) * HEIGHT;
          return (
            <rect
              key={years[at]}
              x={at + GAP / 2}
              width={1 - GAP}
              y={HEIGHT - height}
              height={height}
              className="fill-control"
            />
          );
        })}
      </svg>
      <p aria-hidden="true" className="flex justify-between text-xs text-muted tabular-nums">
        <span>{words.from}</span>
        {words.from !== words.to && <span>{words.to}</span>}
      </p>
    </figure>
  );
}
