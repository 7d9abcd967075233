import { useI18n } from "#i18n/useI18n.tsx";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import { CompareFact } from "./CompareFact.tsx";
import type { ComparedRow } from "./compareRows.ts";
import { ScaleBar } from "./ScaleBar.tsx";

type SignedFactProps = {
  readonly row: ComparedRow;
  readonly max: number;
  readonly currency: DisplayCurrency;
};

/** The amount signed, its Taiwan-related part set off, and how much of it is known. */
export function SignedFact({ row: { signed, events }, max, currency }: SignedFactProps) {
  const { t, tn, money } = useI18n();
  const label = t("compare.signed");
  if (!signed)
    return (
      <CompareFact label={label} value={null}>
        {events > 0 && t("compare.signed.of", { n: 0, m: events })}
      </CompareFact>
    );
  const isTaiwanKnown = signed.taiwanReported > 0;
  return (
    <CompareFact label={label} value={money(signed.total, currency)}>
      <ScaleBar
        max={max}
        parts={[
          { value: signed.taiwan, look: "taiwan" },
          { value: signed.allInvestors, look: "all" },
          { value: signed.unspecified, look: "unspecified" },
        ]}
      />
      <p>{t("compare.signed.of", { n: signed.reported, m: events })}</p>
      <p>
        {isTaiwanKnown
          ? tn("compare.signed.taiwan", signed.taiwanReported, {
              amount: money(signed.taiwan, currency),
            })
          : t("compare.signed.taiwanUnknown")}
      </p>
      {signed.partial > 0 && <p>{tn("compare.signed.partial", signed.partial)}</p>}
    </CompareFact>
  );
}
