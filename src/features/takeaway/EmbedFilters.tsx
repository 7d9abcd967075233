import { filterSentence } from "#i18n/filterSentence.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { useView } from "#state/useView.tsx";

/** What narrows the numbers of a region that stands alone: on another site nothing else would say so. */
export function EmbedFilters({ index }: { readonly index: EventIndex }) {
  const i18n = useI18n();
  const { view } = useView();
  return <p>{filterSentence(i18n, index, activeFilters(view))}</p>;
}
