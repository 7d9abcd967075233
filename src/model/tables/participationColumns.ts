import type { EventRecord, Participation, Person } from "#model/schema.ts";
import { PARTICIPANT_ROLES, SIDES } from "#model/vocabulary.ts";
import { type Column, textColumns } from "./column.ts";
import { defineTable } from "./table.ts";

type ParticipationRow = {
  readonly event: EventRecord;
  readonly participation: Participation;
  readonly position: number;
  readonly person: Person | undefined;
};

const columns: readonly Column<ParticipationRow>[] = [
  {
    name: "event_id",
    type: "string",
    required: true,
    description: "Id of the event",
    value: ({ event }) => event.id,
  },
  {
    name: "participation",
    type: "integer",
    required: true,
    description: "Position in the event's list of participants, from 1",
    value: ({ position }) => position,
  },
  {
    name: "person_id",
    type: "string",
    required: true,
    description: "Id of the person",
    value: ({ participation }) => participation.person,
  },
  ...textColumns<ParticipationRow>(
    "person_name",
    "Name of the person",
    ({ person }) => person?.name ?? null,
  ),
  {
    name: "side",
    type: "string",
    values: SIDES,
    description: "Side of the person as the events label it: taiwan, mainland or other",
    value: ({ person }) => person?.side ?? null,
  },
  {
    name: "role",
    type: "string",
    required: true,
    values: PARTICIPANT_ROLES,
    description: "What the person did at the event",
    value: ({ participation }) => participation.role,
  },
  {
    name: "remote",
    type: "boolean",
    required: true,
    description: "True where the person took part by video or in writing from elsewhere",
    value: ({ participation }) => participation.remote,
  },
  ...textColumns<ParticipationRow>(
    "title",
    "Title at the time, as reported",
    ({ participation }) => participation.title,
  ),
  ...textColumns<ParticipationRow>(
    "said",
    "What the person said, summarised in the record's words",
    ({ participation }) => participation.said,
  ),
  {
    name: "source_id",
    type: "string",
    required: true,
    description: "Id of the source within the event",
    value: ({ participation }) => participation.source,
  },
];

/** One row per person and role at an event. */
export const participationTable = defineTable<ParticipationRow>({
  name: "participations",
  title: "Participations",
  description:
    "One row per person and role at an event, with the title held then and what was said.",
  primaryKey: ["event_id", "participation"],
  foreignKeys: [
    { columns: ["event_id"], table: "events", refersTo: ["event_id"] },
    { columns: ["person_id"], table: "people", refersTo: ["person_id"] },
    { columns: ["event_id", "source_id"], table: "sources", refersTo: ["event_id", "source_id"] },
  ],
  columns,
  rows({ events, people }) {
    const byId = new Map(people.map((person) => [person.id, person]));
    return events.flatMap((event) =>
      event.participants.map((participation, i) => ({
        event,
        participation,
        position: i + 1,
        person: byId.get(participation.person),
      })),
    );
  },
});
