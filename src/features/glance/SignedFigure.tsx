import { useI18n } from "#i18n/useI18n.tsx";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Fact } from "./Fact.tsx";
import { signedFact } from "./signedFact.ts";
import { SplitBar } from "./SplitBar.tsx";

type SignedFigureProps = { readonly selection: Selection };

export function SignedFigure({ selection }: SignedFigureProps) {
  const { t, tn, money } = useI18n();
  const { view } = useView();
  const { totals, currency } = selection;
  const fact = signedFact(totals.signed, view.basis);
  const isReported = fact.status === "reported";
  const reported = isReported ? fact.reported : 0;
  return (
    <Fact
      label={t(view.basis === "taiwan" ? "glance.signed.taiwan" : "glance.signed")}
      value={isReported ? money(fact.amount, currency) : t("value.notReported")}
      isNumber={isReported}
      isWide
    >
      {totals.events > 0 && (
        <>
          <p>{tn("glance.coverage", totals.events, { reported })}</p>
          {isReported && fact.partial > 0 && <p>{tn("glance.partial", fact.partial)}</p>}
          {isReported && fact.parts.length > 0 && (
            <SplitBar parts={fact.parts} currency={currency} />
          )}
        </>
      )}
    </Fact>
  );
}
