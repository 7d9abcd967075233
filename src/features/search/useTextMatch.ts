import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import { matchNames } from "#model/nameMatch.ts";
import type { MissingDocument } from "#queries/documentError.ts";
import { searchQuery } from "#queries/recordQueries.ts";
import { useView } from "#state/useView.tsx";

/** What the text in the address leaves in, as far as that is known. */
export type TextMatch = {
  /** The events, one byte an event; `null` where all are left in. */
  readonly events: Uint8Array | null;
  /** The search is on its way. */
  readonly isPending: boolean;
  /** The search where it could not be had; `null` where it could, or is not needed. */
  readonly missing: MissingDocument | null;
};

/**
 * The events the text in the address leaves in. Without the search names decide; while it is on its way and they have
 * nothing, the pinyin or Traditional Chinese the reader may have written cannot be judged yet, and nothing is left out.
 */
export function useTextMatch(index: EventIndex): TextMatch {
  const { q } = useView().view;
  const isAsked = q.trim() !== "";
  const query = useQuery({ ...searchQuery(), enabled: isAsked });
  const { data: search, error, isPending, refetch } = query;
  const events = useMemo(() => {
    if (search) return search.matchEvents(q);
    const match = matchNames(index, q);
    return isPending && match?.includes(1) === false ? null : match;
  }, [index, search, isPending, q]);
  return {
    events,
    isPending: isAsked && isPending,
    missing: isAsked && error && !search ? { error, onRetry: refetch } : null,
  };
}
