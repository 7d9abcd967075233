import type { Fill } from "./fill.ts";
import { Swatch } from "./Swatch.tsx";

export type KeyEntry = {
  readonly id: string;
  readonly fill: Fill;
  readonly shape?: "square" | "circle" | "diamond";
  readonly label: string;
  /** What it comes to, where that helps. */
  readonly value?: string;
};

type ChartKeyProps = { readonly label: string; readonly entries: readonly KeyEntry[] };

/** What the fills of a drawing stand for. */
export function ChartKey({ label, entries }: ChartKeyProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs">
      {entries.map(({ id, fill, shape = "square", label: name, value }) => (
        <li key={id} className="flex items-baseline gap-1.5">
          <span className="translate-y-px self-center">
            <Swatch fill={fill} shape={shape} />
          </span>
          {name}
          {value && <span className="text-muted tabular-nums">{value}</span>}
        </li>
      ))}
    </ul>
  );
}
