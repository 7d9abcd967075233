import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { type DisplayCurrency, FIGURE_KINDS, INVESTORS, QUALIFIERS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";

type EventAmountProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly currency: DisplayCurrency;
};

/** The headline amount, or its Taiwan-related part where the view is narrowed to it; or that none is reported. */
export function EventAmount({ index, event, currency }: EventAmountProps) {
  const { t, money } = useI18n();
  const { view } = useView();
  const isNarrowed = view.basis === "taiwan";
  const amounts = index.amounts[currency];
  const amount = (isNarrowed ? amounts.taiwan : amounts.amount)[event] ?? Number.NaN;
  if (Number.isNaN(amount))
    return (
      <p className="shrink-0 text-right">
        {t(isNarrowed ? "timeline.legend.hollowTaiwan" : "timeline.list.notReported")}
      </p>
    );
  const kind = FIGURE_KINDS[index.kind[event] ?? Number.NaN];
  const isPart = isNarrowed && INVESTORS[index.investors[event] ?? Number.NaN] !== "taiwan";
  // What a report says of its headline it does not say of the part.
  const reported = isPart ? undefined : QUALIFIERS[index.qualifier[event] ?? Number.NaN];
  const qualifier = reported ?? "exact";
  return (
    <p className="shrink-0 text-right">
      {kind && kind !== "investment" && <span className="mr-2">{t(`kind.${kind}`)}</span>}
      <span className="font-semibold text-amount-ink tabular-nums">
        {t(`qualifier.${qualifier}`, { value: money(amount, currency) })}
      </span>
    </p>
  );
}
