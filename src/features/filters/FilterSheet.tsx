import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { hasFilters } from "#state/viewFilters.ts";
import { useView } from "#state/useView.tsx";
import { BottomSheet } from "#ui/BottomSheet.tsx";
import { ClearAll } from "./ClearAll.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { SearchField } from "./SearchField.tsx";

type FilterSheetProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly onClose: () => void;
};

export function FilterSheet({ index, selection, onClose }: FilterSheetProps) {
  const { t, tn } = useI18n();
  const { view } = useView();
  return (
    <BottomSheet
      title={t("filters.title")}
      closeLabel={t("action.close")}
      onClose={onClose}
      footer={
        <>
          {hasFilters(view) && <ClearAll />}
          <button
            type="button"
            onClick={onClose}
            className="flex-1 rounded-sm bg-ink py-2.5 text-center text-paper"
          >
            {tn("filters.show", selection.events.length)}
          </button>
        </>
      }
    >
      <div className="mx-auto max-w-md space-y-6">
        <SearchField />
        <FilterPanel index={index} selection={selection} onCompare={onClose} />
      </div>
    </BottomSheet>
  );
}
