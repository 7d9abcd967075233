import type { EventIndex } from "#model/eventIndex.ts";
import type { Participation } from "#model/schema.ts";
import type { Side } from "#model/vocabulary.ts";

export type ParticipantGroup = {
  readonly side: Side;
  readonly size: number;
  /** With title and words in full. */
  readonly full: readonly Participation[];
  /** Further people of whom only their attendance is reported. */
  readonly condensed: readonly Participation[];
};

/** In the order the dialog shows them. */
const SIDE_ORDER = ["mainland", "taiwan", "other"] as const satisfies readonly Side[];

/** So many who only attended are shown in full before the rest are condensed, if that saves this many at least. */
const MOST_ATTENDEES = 2;
const WORTH_CONDENSING = 3;

/** The people of an event by side, those who did something before those who only attended. */
export function participantGroups(
  index: EventIndex,
  participants: readonly Participation[],
): readonly ParticipantGroup[] {
  return SIDE_ORDER.flatMap((side) => {
    const members = participants.filter(({ person }) => sideOf(index, person) === side);
    return members.length === 0 ? [] : [groupOf(side, members)];
  });
}

function groupOf(side: Side, members: readonly Participation[]): ParticipantGroup {
  const attendees = members.filter(onlyAttended);
  const condensed = attendees.slice(MOST_ATTENDEES);
  const saves = condensed.length >= WORTH_CONDENSING;
  const full = saves ? members.filter((member) => !condensed.includes(member)) : members;
  return {
    side,
    size: members.length,
    full: [...full.filter((member) => !onlyAttended(member)), ...full.filter(onlyAttended)],
    condensed: saves ? condensed : [],
  };
}

function onlyAttended({ role, said }: Participation): boolean {
  return role === "attended" && said === null;
}

function sideOf(index: EventIndex, id: string): Side {
  return index.people[index.codes.person.get(id) ?? Number.NaN]?.side ?? "other";
}
