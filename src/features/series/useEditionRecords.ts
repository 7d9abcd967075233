import { useQueries } from "@tanstack/react-query";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";

/** The document of an edition, once it has come. */
export type EditionRecord =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: Error; readonly retry: () => void }
  | { readonly status: "loaded"; readonly record: EventRecord };

/** The documents of the editions, by position in the index. */
export function useEditionRecords(
  index: EventIndex,
  editions: readonly number[],
): ReadonlyMap<number, EditionRecord> {
  const known = editions.flatMap((event) => {
    const id = index.id[event];
    return id === undefined ? [] : [{ event, id }];
  });
  const results = useQueries({ queries: known.map(({ id }) => eventQuery(id)) });
  return new Map(known.map(({ event }, i) => [event, stateOf(results[i])]));
}

type Result = {
  readonly data?: EventRecord | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

function stateOf(result: Result | undefined): EditionRecord {
  if (result?.data) return { status: "loaded", record: result.data };
  if (!result?.error) return { status: "loading" };
  return {
    status: "failed",
    error: result.error,
    retry: () => void result.refetch(),
  };
}
