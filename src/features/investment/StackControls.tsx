import { useI18n } from "#i18n/useI18n.tsx";
import { useView } from "#state/useView.tsx";
import type { Stack } from "#state/viewState.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";

const STACK_ORDER = ["investors", "province", "theme"] as const satisfies readonly Stack[];

/** What the years are stacked by, and whether they are added up. */
export function StackControls() {
  const { t } = useI18n();
  const { view, setView } = useView();
  return (
    <>
      <SegmentedControl
        label={t("investment.control.stack")}
        options={STACK_ORDER.map((value) => ({ value, label: t(`investment.stack.${value}`) }))}
        value={view.stack}
        onChange={(stack) => setView({ stack })}
      />
      <SegmentedControl
        label={t("investment.control.sum")}
        options={(["yearly", "cumulative"] as const).map((value) => ({
          value,
          label: t(`investment.sum.${value}`),
        }))}
        value={view.cumulative ? "cumulative" : "yearly"}
        onChange={(sum) => setView({ cumulative: sum === "cumulative" })}
      />
    </>
  );
}
