import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";

type SearchFieldProps = { readonly index: EventIndex; readonly selection?: Selection };

export function SearchField({ index }: SearchFieldProps) {
  return index.size === 0 ? null : null;
}
