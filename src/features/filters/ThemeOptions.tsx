import { useMemo } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { ControlGroup } from "#ui/ControlGroup.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";
import { toggled } from "#state/activeFilters.ts";
import { FacetOption } from "./FacetOption.tsx";
import { facetRows } from "./facetRows.ts";

type ThemeOptionsProps = { readonly index: EventIndex; readonly selection: Selection };

export function ThemeOptions({ index, selection }: ThemeOptionsProps) {
  const { t, text } = useI18n();
  const { view, setView } = useView();
  // In the order of the whole record, so that the few rows keep their places; counted once.
  const order = useMemo(() => select(index, NO_FILTERS).counts.theme, [index]);
  return (
    <ControlGroup title={t("filters.theme")}>
      {facetRows(selection.counts.theme, order).map(({ code, count, share }) => {
        const theme = index.themes[code];
        if (!theme) return null;
        return (
          <FacetOption
            key={theme.id}
            label={text(theme.name)}
            count={count}
            checked={view.theme.includes(theme.id)}
            onToggle={() => setView({ theme: toggled(view.theme, theme.id) })}
            bar={<ShareBar share={share} />}
          />
        );
      })}
    </ControlGroup>
  );
}
