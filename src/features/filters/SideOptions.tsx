import { useI18n } from "#i18n/useI18n.tsx";
import type { Selection } from "#model/selection.ts";
import { SIDES } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { ControlGroup } from "#ui/ControlGroup.tsx";
import { toggled } from "#state/activeFilters.ts";
import { FacetOption } from "./FacetOption.tsx";

const PARTIES = [
  { side: "taiwan", colour: "bg-taiwan" },
  { side: "mainland", colour: "bg-mainland" },
] as const;

type SideOptionsProps = { readonly selection: Selection };

export function SideOptions({ selection }: SideOptionsProps) {
  const { t } = useI18n();
  const { view, setView } = useView();
  return (
    <ControlGroup title={t("filters.side")}>
      {PARTIES.map(({ side, colour }) => (
        <FacetOption
          key={side}
          label={t(`side.${side}`)}
          count={selection.counts.side[SIDES.indexOf(side)] ?? 0}
          checked={view.side.includes(side)}
          onToggle={() => setView({ side: toggled(view.side, side) })}
          swatch={<span aria-hidden="true" className={`size-2 rounded-xs ${colour}`} />}
        />
      ))}
    </ControlGroup>
  );
}
