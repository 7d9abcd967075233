import { useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { hasFilters } from "#state/viewFilters.ts";
import { useView } from "#state/useView.tsx";
import { QuietRegion } from "#ui/QuietRegion.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { ClearAll } from "./ClearAll.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { FilterSheet } from "./FilterSheet.tsx";

type FiltersProps = { readonly index: EventIndex; readonly selection: Selection };

/** A column beside the views where there is room, else a button that opens a sheet. */
export function Filters({ index, selection }: FiltersProps) {
  const { t } = useI18n();
  const { view } = useView();
  const isWide = useMediaQuery("(min-width: 64rem)", { otherwise: true });
  const [isOpen, setIsOpen] = useState(false);
  return (
    <QuietRegion title={t("filters.title")}>
      {isWide && (
        // A prerendered page does not know the screen: the class hides the column before the query is asked.
        <div className="max-lg:hidden">
          <FilterPanel index={index} selection={selection} />
          {hasFilters(view) && (
            <div className="mt-6 -ml-1">
              <ClearAll />
            </div>
          )}
        </div>
      )}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        className="fixed inset-x-4 bottom-4 z-20 rounded-sm bg-ink py-3 text-center text-paper lg:hidden print:hidden"
      >
        {t("filters.open")}
      </button>
      {isOpen && !isWide && (
        <FilterSheet index={index} selection={selection} onClose={() => setIsOpen(false)} />
      )}
    </QuietRegion>
  );
}
