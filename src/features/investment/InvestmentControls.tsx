import { useI18n } from "#i18n/useI18n.tsx";
import { DISPLAY_CURRENCIES } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { MEASURES } from "#state/viewState.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";

/** What is counted in every figure of the region. */
export function InvestmentControls() {
  const { t } = useI18n();
  const { view, setView } = useView();
  return (
    <>
      <SegmentedControl
        label={t("investment.control.measure")}
        options={MEASURES.map((value) => ({ value, label: t(`investment.measure.${value}`) }))}
        value={view.measure}
        onChange={(measure) => setView({ measure })}
      />
      <SegmentedControl
        label={t("investment.control.basis")}
        options={[
          { value: "all", label: t("investment.basis.all") },
          {
            value: "taiwan",
            label: t("investment.basis.taiwan"),
            name: t("investment.basis.taiwanName"),
          },
        ]}
        value={view.basis}
        onChange={(basis) => setView({ basis })}
      />
      <SegmentedControl
        label={t("investment.control.currency")}
        options={DISPLAY_CURRENCIES.map((value) => ({
          value,
          label: t(`investment.currency.${value}`),
          name: t(`investment.currency.${value}Name`),
        }))}
        value={view.currency}
        onChange={(currency) => setView({ currency })}
      />
    </>
  );
}
