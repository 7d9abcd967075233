import { formatFound, type Problem } from "#model/problems.ts";
import type { LocatedEvent } from "./finding.ts";

/** No two entries of a vocabulary file have the same id. */
export function idsUnique(
  file: string,
  list: string,
  entries: readonly { readonly id: string }[],
): readonly Problem[] {
  const first = firstPositions(entries.map(({ id }) => id));
  return entries.flatMap(({ id }, i) =>
    first.get(id) === i
      ? []
      : [
          {
            file,
            path: `${list}[${i}].id`,
            found: formatFound(id),
            expected: `an id of its own: ${list}[${first.get(id)}] has this one`,
          },
        ],
  );
}

/** No two events have the same id. */
export function eventIdsUnique(events: readonly LocatedEvent[]): readonly Problem[] {
  const first = firstPositions(events.map(({ event }) => event.id));
  return events.flatMap(({ file, event: { id } }, i) => {
    const other = events[first.get(id) ?? i];
    if (other === undefined || other.file === file) return [];
    const expected = `an id of its own: ${other.file} has this one`;
    return [{ file, path: "id", found: formatFound(id), expected }];
  });
}

function firstPositions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, i) => [id, i] as const).toReversed());
}
