import type { ActiveFilter } from "#model/activeFilter.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { filterLabel } from "./filterLabel.ts";
import type { I18n } from "./useI18n.tsx";

/** Everything that narrows a view in one line: `Province or region: Hunan, Hubei · Years: from 2010`. */
export function filterSentence(
  i18n: I18n,
  index: EventIndex,
  filters: readonly ActiveFilter[],
): string {
  const { t } = i18n;
  if (filters.length === 0) return t("takeaway.filters.none");
  const facets = [...new Set(filters.map(({ facet }) => facet))];
  return facets
    .map((facet) => {
      const values = filters
        .filter((filter) => filter.facet === facet)
        .map((filter) => filterLabel(i18n, index, filter))
        .join(t("filters.listSeparator"));
      return t(`takeaway.filter.${facet}`, { values });
    })
    .join(" · ");
}
