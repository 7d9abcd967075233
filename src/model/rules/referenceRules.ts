import { nearestWord } from "#model/nearestWord.ts";
import { formatFound, type Problem } from "#model/problems.ts";
import { type EventRule, expectThat, type LocatedEvent } from "./finding.ts";

/**
 * The ids there are; also of entries that are broken otherwise, so that no fault is told twice.
 * `null` where the file cannot be read, which is a problem of its own.
 */
export type KnownIds = Readonly<Record<ReferenceKind, ReadonlySet<string> | null>>;

type ReferenceKind = "event" | "person" | "series" | "province" | "theme";

const IN_WORDS = {
  event: "the id of an event",
  person: "the id of a person of people.json",
  series: "the id of a series of series.json",
  province: "the id of a province or region of provinces.json",
  theme: "the id of a theme of themes.json",
} as const satisfies Record<ReferenceKind, string>;

/** Everything an event refers to exists. */
export function referencesResolve(
  { file, event }: LocatedEvent,
  known: KnownIds,
): readonly Problem[] {
  return references(event).flatMap(({ kind, path, id }) => {
    const ids = known[kind];
    if (ids === null || ids.has(id)) return [];
    return [{ file, path, found: formatFound(id), expected: IN_WORDS[kind] + hint(id, ids) }];
  });
}

/** An event is not a session of itself. */
export const notPartOfItself: EventRule = ({ file, event: { id, partOf } }) =>
  expectThat(partOf !== id, {
    file,
    path: "partOf",
    value: partOf,
    expected: "the id of another event, or null",
  });

type Reference = { readonly kind: ReferenceKind; readonly path: string; readonly id: string };

function references(event: LocatedEvent["event"]): readonly Reference[] {
  const { series, partOf, place, otherPlaces, themes, participants } = event;
  return [
    ...(series === null ? [] : [{ kind: "series", path: "series", id: series } as const]),
    ...(partOf === null ? [] : [{ kind: "event", path: "partOf", id: partOf } as const]),
    { kind: "province", path: "place.province", id: place.province },
    ...otherPlaces.map(
      ({ province }, i) =>
        ({ kind: "province", path: `otherPlaces[${i}].province`, id: province }) as const,
    ),
    ...themes.map((id, i) => ({ kind: "theme", path: `themes[${i}]`, id }) as const),
    ...participants.map(
      ({ person }, i) =>
        ({ kind: "person", path: `participants[${i}].person`, id: person }) as const,
    ),
  ];
}

function hint(id: string, known: ReadonlySet<string>): string {
  const near = nearestWord(id, known);
  return near === null ? "" : ` (${near}?)`;
}
