import type { EventIndex } from "#model/eventIndex.ts";
import { PARTICIPANT_ROLES, type ParticipantRole, type Side, SIDES } from "#model/vocabulary.ts";
import type { SpeakerTable } from "./speakerTable.ts";

export const SPEAKER_COLUMNS = ["side", "name", "latest", "events"] as const;
export type SpeakerColumn = (typeof SPEAKER_COLUMNS)[number];

export type SpeakerSort = {
  readonly column: SpeakerColumn;
  readonly direction: "ascending" | "descending";
};

export type SpeakerChoice = {
  readonly side: Side | "all";
  readonly role: ParticipantRole | "all";
  /** By person: 1 where the name holds what is searched; `null` where nothing is. */
  readonly nameMatch: Uint8Array | null;
  readonly sort: SpeakerSort;
  /** By person: the place of the name in the alphabet of the page. */
  readonly nameRanks: Uint32Array;
};

/** The codes of the people chosen, in order. People who are equal come in the order of their names. */
export function speakerRows(
  index: EventIndex,
  table: SpeakerTable,
  choice: SpeakerChoice,
): Uint32Array {
  const { side, role, nameMatch, nameRanks } = choice;
  const roleBit = role === "all" ? null : 1 << PARTICIPANT_ROLES.indexOf(role);
  const rows = table.people.filter(
    (person) =>
      (side === "all" || index.people[person]?.side === side) &&
      (roleBit === null || ((table.roleBits[person] ?? 0) & roleBit) !== 0) &&
      (nameMatch === null || nameMatch[person] === 1),
  );
  const value = sortValue(index, table, choice);
  const sign = choice.sort.direction === "ascending" ? 1 : -1;
  return rows.sort(
    (a, b) => sign * (value(a) - value(b)) || (nameRanks[a] ?? 0) - (nameRanks[b] ?? 0),
  );
}

function sortValue(
  index: EventIndex,
  { start, events }: SpeakerTable,
  { sort, nameRanks }: SpeakerChoice,
): (person: number) => number {
  switch (sort.column) {
    case "side":
      return (person) => SIDES.indexOf(index.people[person]?.side ?? "other");
    case "name":
      return (person) => nameRanks[person] ?? 0;
    case "latest":
      return (person) => events[(start[person + 1] ?? 0) - 1] ?? 0;
    case "events":
      return (person) => (start[person + 1] ?? 0) - (start[person] ?? 0);
  }
}
