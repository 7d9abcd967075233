import { useI18n } from "#i18n/useI18n.tsx";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import type { Origin, SignedPart } from "./signedFact.ts";

const FILLS = {
  taiwan: "bg-amount",
  allInvestors: "bg-amount-soft inset-ring inset-ring-amount/50",
  unspecified: "bg-amount-soft hatch inset-ring inset-ring-amount/50",
} as const satisfies Record<Origin, string>;

type SplitBarProps = {
  readonly parts: readonly SignedPart[];
  readonly currency: DisplayCurrency;
};

/** Whose investment the total is: a thin bar, and the same in words. */
export function SplitBar({ parts, currency }: SplitBarProps) {
  const { t, money } = useI18n();
  return (
    <>
      <div aria-hidden="true" className="mt-1.5 flex h-1.5 gap-px">
        {parts.map(({ origin, share }) => (
          <span key={origin} className={FILLS[origin]} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-4 text-xs xl:block">
        {parts.map(({ origin, amount }) => (
          <li key={origin} className="flex items-baseline gap-1.5">
            <span aria-hidden="true" className={`size-2 shrink-0 ${FILLS[origin]}`} />
            {t(`glance.split.${origin}`, { amount: money(amount, currency) })}
          </li>
        ))}
      </ul>
    </>
  );
}
