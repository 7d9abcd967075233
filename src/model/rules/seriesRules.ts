import { groupBy } from "#model/groupBy.ts";
import { knownDate, latestOfKnownDate } from "#model/knownDate.ts";
import { formatFound, type Problem } from "#model/problems.ts";
import type { EventRecord } from "#model/schema.ts";
import type { LocatedEvent } from "./finding.ts";

/** Edition numbers of a series do not fall with time. */
export function editionsDoNotFall(events: readonly LocatedEvent[]): readonly Problem[] {
  return successions(events).flatMap(({ earlier, later }) =>
    later.event.edition < earlier.event.edition
      ? [
          editionProblem(
            later,
            `more than ${earlier.event.edition}, the edition of ${earlier.event.id}`,
          ),
        ]
      : [],
  );
}

/** Nor do they stay the same. Worth a warning only: two events may share what a report calls an edition. */
export function editionsRise(events: readonly LocatedEvent[]): readonly Problem[] {
  return successions(events).flatMap(({ earlier, later }) =>
    later.event.edition === earlier.event.edition
      ? [editionProblem(later, `another edition than the earlier ${earlier.event.id}`)]
      : [],
  );
}

/** A session of an event of the same series has the edition number of that event, or none of its own. */
export function sessionsShareEdition(events: readonly LocatedEvent[]): readonly Problem[] {
  const byId = new Map<string, EventRecord>(events.map(({ event }) => [event.id, event]));
  return events.flatMap((located) => {
    const { partOf, series, edition } = located.event;
    const parent = partOf === null ? undefined : byId.get(partOf);
    if (!parent || parent.series !== series || edition === null || parent.edition === null)
      return [];
    return edition === parent.edition
      ? []
      : [editionProblem(located, `${parent.edition}, the edition of ${parent.id}`)];
  });
}

type Numbered = LocatedEvent & { readonly event: { readonly edition: number } };

/** Each numbered event of a series with the one before it, where it is sure which came first. */
function successions(events: readonly LocatedEvent[]) {
  const numbered = events
    .filter((located): located is Numbered => located.event.edition !== null)
    .filter(({ event }) => event.series !== null && event.partOf === null)
    .sort((a, b) => (a.event.date.start < b.event.date.start ? -1 : 1));
  return [...groupBy(numbered, ({ event }) => event.series).values()].flatMap((editions) =>
    editions.flatMap((later, i) => {
      const earlier = editions.slice(0, i).findLast(({ event }) => isBefore(event, later.event));
      return earlier ? [{ earlier, later }] : [];
    }),
  );
}

function isBefore(a: EventRecord, b: EventRecord): boolean {
  return latestOfKnownDate(knownDate(a.date.start, a.date.precision)) < b.date.start;
}

function editionProblem({ file, event }: LocatedEvent, expected: string): Problem {
  return { file, path: "edition", found: formatFound(event.edition), expected };
}
