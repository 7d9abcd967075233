import type { EventRecord, Figure, Participation, Source } from "#model/schema.ts";

/** Something the record says, as far as it rests on one report. */
export type SourcedFact =
  | { readonly type: "account"; readonly part: AccountPart }
  | { readonly type: "attendance"; readonly attendance: NonNullable<EventRecord["attendance"]> }
  | { readonly type: "figure"; readonly figure: Figure }
  | { readonly type: "document"; readonly document: EventRecord["documents"][number] }
  | { readonly type: "participation"; readonly participation: Participation };

/** What the record gives no source of its own: it rests on all reports of the event together. */
const ACCOUNT_PARTS = ["date", "place", "summary", "organisers"] as const;
type AccountPart = (typeof ACCOUNT_PARTS)[number];

export type SourceEntry = {
  /** As printed in the markers, from 1. */
  readonly number: number;
  readonly source: Source;
  readonly facts: readonly SourcedFact[];
};

/** The sources of an event in their order, each with every fact that rests on it. */
export function sourceBook(event: EventRecord): readonly SourceEntry[] {
  return event.sources.map((source, i) => ({
    number: i + 1,
    source,
    facts: factsOf(event, source.id),
  }));
}

function factsOf(event: EventRecord, id: string): readonly SourcedFact[] {
  const { attendance } = event;
  return [
    ...accountOf(event),
    ...(attendance?.source === id ? [{ type: "attendance", attendance } as const] : []),
    ...event.figures
      .filter(({ source }) => source === id)
      .map((figure) => ({ type: "figure", figure }) as const),
    ...event.documents
      .filter(({ source }) => source === id)
      .map((document) => ({ type: "document", document }) as const),
    ...event.participants
      .filter(({ source }) => source === id)
      .map((participation) => ({ type: "participation", participation }) as const),
  ];
}

/** Where there is but one report, all of the account rests on it. */
function accountOf({ sources, organisers }: EventRecord): readonly SourcedFact[] {
  if (sources.length !== 1) return [];
  return ACCOUNT_PARTS.filter((part) => part !== "organisers" || organisers.length > 0).map(
    (part) => ({ type: "account", part }) as const,
  );
}
