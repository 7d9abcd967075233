import { useRef } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Chip } from "#ui/Chip.tsx";
import { activeFilters, withoutFilter } from "#state/activeFilters.ts";
import { ClearAll } from "./ClearAll.tsx";
import { filterLabel } from "#i18n/filterLabel.ts";

type ActiveFiltersProps = { readonly index: EventIndex; readonly selection: Selection };

export function ActiveFilters({ index }: ActiveFiltersProps) {
  const i18n = useI18n();
  const { view, setView } = useView();
  const bar = useRef<HTMLDivElement>(null);
  const filters = activeFilters(view);
  // The chip that had the focus goes: without this the reader would be thrown back to the top of the page.
  const keepFocus = () => bar.current?.focus();
  return (
    <div ref={bar} tabIndex={-1} className="min-w-0 outline-none">
      {filters.length === 0 ? (
        <p className="text-sm text-muted max-sm:hidden">{i18n.t("filters.none")}</p>
      ) : (
        <ul aria-label={i18n.t("filters.active")} className="flex flex-wrap items-center gap-2">
          {filters.map((filter) => {
            const label = filterLabel(i18n, index, filter);
            return (
              <li key={`${filter.facet} ${label}`} className="min-w-0">
                <Chip
                  label={label}
                  removeLabel={i18n.t("filters.remove", { name: label })}
                  onRemove={() => {
                    setView(withoutFilter(view, filter));
                    keepFocus();
                  }}
                />
              </li>
            );
          })}
          <li>
            <ClearAll onCleared={keepFocus} />
          </li>
        </ul>
      )}
    </div>
  );
}
