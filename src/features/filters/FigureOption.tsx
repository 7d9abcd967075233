import { useI18n } from "#i18n/useI18n.tsx";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { CheckOption } from "#ui/CheckOption.tsx";
import { ControlGroup } from "#ui/ControlGroup.tsx";

type FigureOptionProps = { readonly selection: Selection };

export function FigureOption({ selection }: FigureOptionProps) {
  const { t, tn, number } = useI18n();
  const { view, setView } = useView();
  const { reported } = selection.counts;
  return (
    <ControlGroup title={t("filters.figures")}>
      <CheckOption
        label={t("filters.figures.only")}
        description={tn("filters.count", reported)}
        count={number(reported)}
        faint={reported === 0}
        checked={view.figures === "reported"}
        onChange={(checked) => setView({ figures: checked ? "reported" : "all" })}
      />
    </ControlGroup>
  );
}
