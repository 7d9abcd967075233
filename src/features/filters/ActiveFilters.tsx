import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";

type ActiveFiltersProps = { readonly index: EventIndex; readonly selection?: Selection };

export function ActiveFilters({ index }: ActiveFiltersProps) {
  return index.size === 0 ? null : null;
}
