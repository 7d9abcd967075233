import { formatFound, type Problem } from "#model/problems.ts";
import type { EventRecord } from "#model/schema.ts";

/** An event with the file it was read from, as problems name it. */
export type LocatedEvent = { readonly file: string; readonly event: EventRecord };

/** A rule looks at one event and returns what breaks it. */
export type EventRule = (located: LocatedEvent) => readonly Problem[];

/** Makes the one problem of a rule, or none where what should be so is so. */
export function expectThat(
  isSo: boolean,
  problem: {
    readonly file: string;
    readonly path: string;
    readonly value: unknown;
    readonly expected: string;
  },
): readonly Problem[] {
  if (isSo) return [];
  const { file, path, value, expected } = problem;
  return [{ file, path, found: formatFound(value), expected }];
}
