import { useQueries } from "@tanstack/react-query";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord, Participation, PersonId, Source } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";
import type { IndexAppearance } from "./personAppearances.ts";

/** What the document of an event adds to an appearance: title and words, once it has come. */
export type AppearanceDetail = IndexAppearance & {
  readonly year: number;
  readonly detail:
    | { readonly status: "loading" }
    | { readonly status: "failed"; readonly error: Error; readonly retry: () => void }
    | {
        readonly status: "loaded";
        readonly participation: Participation | null;
        /** The report it rests on. */
        readonly source: Source | null;
      };
};

/** The appearances of a person in date order, each with its details as they come. */
export function usePersonDetails(
  index: EventIndex,
  person: PersonId,
  appearances: readonly IndexAppearance[],
): readonly AppearanceDetail[] {
  const known = appearances.flatMap((appearance) => {
    const id = index.id[appearance.event];
    return id === undefined ? [] : [{ ...appearance, id }];
  });
  const results = useQueries({ queries: known.map(({ id }) => eventQuery(id)) });
  return known.map(({ event, role }, i) => ({
    event,
    role,
    year: index.year[event] ?? Number.NaN,
    detail: detailOf(results[i], { person, role }),
  }));
}

type Result = {
  readonly data?: Pick<EventRecord, "participants" | "sources"> | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

function detailOf(
  result: Result | undefined,
  { person, role }: Pick<Participation, "person" | "role">,
): AppearanceDetail["detail"] {
  if (result?.data) {
    const own = result.data.participants.filter((candidate) => candidate.person === person);
    const participation = own.find((candidate) => candidate.role === role) ?? own[0] ?? null;
    const source = result.data.sources.find(({ id }) => id === participation?.source) ?? null;
    return { status: "loaded", participation, source };
  }
  if (!result?.error) return { status: "loading" };
  return {
    status: "failed",
    error: result.error,
    retry: () => void result.refetch(),
  };
}
