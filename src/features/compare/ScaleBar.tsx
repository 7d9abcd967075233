import type { BarLook, FactBar } from "./comparedFacts.ts";

const LOOKS = {
  plain: "bg-control",
  taiwan: "bg-amount",
  all: "bg-amount-soft inset-ring inset-ring-amount/50",
  unspecified: "bg-amount-soft hatch inset-ring inset-ring-amount/50",
} as const satisfies Record<BarLook, string>;

/** A bar on the scale of all columns. A drawing only: the number stands beside it. */
export function ScaleBar({ parts, max }: FactBar) {
  return (
    <div aria-hidden="true" className="my-1 flex h-2 border-l border-control">
      {parts.map(
        ({ value, look }) =>
          value > 0 && (
            <span key={look} className={LOOKS[look]} style={{ width: `${(value / max) * 100}%` }} />
          ),
      )}
    </div>
  );
}
