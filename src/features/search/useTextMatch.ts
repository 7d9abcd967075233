import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import { matchNames } from "#model/nameMatch.ts";
import { searchQuery } from "#queries/recordQueries.ts";
import { useView } from "#state/useView.tsx";

/**
 * The events the text in the address leaves in, one byte an event; `null` where it leaves all in.
 * Until the search has come names decide; where they have nothing, the pinyin or Traditional Chinese the reader may
 * have written cannot be judged yet, and nothing is left out.
 */
export function useTextMatch(index: EventIndex): Uint8Array | null {
  const { q } = useView().view;
  const { data: search, isPending } = useQuery({ ...searchQuery(), enabled: q.trim() !== "" });
  return useMemo(() => {
    if (search) return search.matchEvents(q);
    const match = matchNames(index, q);
    return isPending && match?.includes(1) === false ? null : match;
  }, [index, search, isPending, q]);
}
