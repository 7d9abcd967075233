import type { YearSpan } from "./yearBrush.ts";

type YearBarsProps = {
  /** Position 0 is the first year. */
  readonly counts: Uint32Array;
  readonly first: number;
  readonly span: YearSpan;
};

/** One bar a year; the years chosen are dark. The numbers are said by the line below and by the handles. */
export function YearBars({ counts, first, span }: YearBarsProps) {
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  return (
    <div aria-hidden="true">
      <div className="flex h-14 items-end border-b border-control">
        {Array.from(counts, (count, at) => {
          const year = first + at;
          const isIn = year >= span.from && year <= span.to;
          return (
            <span key={year} className="flex h-full min-w-0 flex-1 items-end px-px">
              <span
                className={`w-full ${isIn ? "bg-other" : "bg-rule"}`}
                style={{ height: count === 0 ? 0 : `max(0.0625rem, ${(count / most) * 100}%)` }}
              />
            </span>
          );
        })}
      </div>
      <div className="flex justify-between text-xs text-muted tabular-nums">
        <span>{first}</span>
        <span>{first + counts.length - 1}</span>
      </div>
    </div>
  );
}
