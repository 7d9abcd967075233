import type { Fill } from "./fill.ts";
import { Swatch } from "./Swatch.tsx";

export type TooltipLine = {
  readonly id: string;
  readonly fill?: Fill;
  readonly label: string;
  readonly value: string;
};

export type TooltipWords = {
  readonly title: string;
  /** The number the mark stands for, or that there is none. */
  readonly headline: string;
  readonly lines: readonly TooltipLine[];
  /** Whole sentences. */
  readonly notes: readonly string[];
};

/** What a mark says when pointed at. */
export function ChartTooltip({ title, headline, lines, notes }: TooltipWords) {
  return (
    <div className="w-max max-w-64 border border-control bg-paper px-3 py-2 text-xs text-ink">
      <p className="text-muted">{title}</p>
      <p className="font-serif text-base">{headline}</p>
      {lines.length > 0 && (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
          {lines.map((line) => (
            <div key={line.id} className="col-span-2 grid grid-cols-subgrid">
              <dt className="flex items-center gap-1.5">
                {line.fill && <Swatch fill={line.fill} />}
                {line.label}
              </dt>
              <dd className="text-right tabular-nums">{line.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note} className="mt-1 text-muted">
          {note}
        </p>
      ))}
    </div>
  );
}
