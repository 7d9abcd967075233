import type { EventIndex } from "#model/eventIndex.ts";
import { PARTICIPANT_ROLES, type ParticipantRole } from "#model/vocabulary.ts";

/** A person at an event, as far as the index tells. */
export type IndexAppearance = { readonly event: number; readonly role: ParticipantRole };

/** Every appearance of a person, in date order. */
export function personAppearances(index: EventIndex, person: number): readonly IndexAppearance[] {
  const appearances: IndexAppearance[] = [];
  for (let event = 0; event < index.size; event += 1) {
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1) {
      const role = PARTICIPANT_ROLES[index.roleOf[at] ?? Number.NaN];
      if (index.personOf[at] === person && role) appearances.push({ event, role });
    }
  }
  return appearances;
}
