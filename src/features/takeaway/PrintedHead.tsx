import { filterSentence } from "#i18n/filterSentence.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { useView } from "#state/useView.tsx";
import { usePrinting } from "#ui/usePrinting.ts";

type PrintedHeadProps = { readonly index: EventIndex; readonly selection: Selection };

/** What begins the page on paper, and only there: how many events, and what narrows them. */
export function PrintedHead({ index, selection }: PrintedHeadProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view } = useView();
  if (!usePrinting()) return null;
  return (
    <header>
      <h2 className="text-xl">{t("takeaway.report")}</h2>
      <p>{t("status.count", { n: selection.events.length, m: index.size })}</p>
      <p>{filterSentence(i18n, index, activeFilters(view))}</p>
    </header>
  );
}
