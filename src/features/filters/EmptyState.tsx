import { useMemo } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { ClearAll } from "./ClearAll.tsx";
import { filterLabel } from "#i18n/filterLabel.ts";
import { removalRows } from "./removalRows.ts";

type EmptyStateProps = {
  readonly index: EventIndex;
  /** What the text of the view leaves in. */
  readonly textMatch: Uint8Array | null;
};

/** What stands in place of the views when no event matches: which filters to remove, and how many events that gives. */
export function EmptyState({ index, textMatch }: EmptyStateProps) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const { view, setView } = useView();
  // A selection a filter: made once, not with every hover.
  const rows = useMemo(() => removalRows(index, view, textMatch), [index, view, textMatch]);
  return (
    <div className="border-l-2 border-ink py-2 pl-4">
      <p className="font-serif text-xl">{t("filters.empty")}</p>
      <p className="mb-3 text-sm text-muted">
        {t(rows.length > 0 ? "filters.empty.hint" : "filters.empty.together")}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {rows.map(({ filters, patch, events }) => {
          const name = filters
            .map((filter) => filterLabel(i18n, index, filter))
            .join(t("filters.listSeparator"));
          const count = tn("filters.count", events);
          return (
            <Button key={name} className="text-left" onClick={() => setView(patch)}>
              {t("filters.empty.remove", { name, count })}
            </Button>
          );
        })}
        <ClearAll />
      </div>
    </div>
  );
}
