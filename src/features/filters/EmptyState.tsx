import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";

type EmptyStateProps = { readonly index: EventIndex; readonly selection?: Selection };

export function EmptyState({ index }: EmptyStateProps) {
  return index.size === 0 ? null : null;
}
