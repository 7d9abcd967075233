import type { EventRecord } from "#model/schema.ts";
import { ORGANISER_ROLES } from "#model/vocabulary.ts";
import { type Column, textColumns } from "./column.ts";
import { defineTable } from "./table.ts";

type OrganiserRow = {
  readonly event: EventRecord;
  readonly organiser: EventRecord["organisers"][number];
  readonly position: number;
};

const columns: readonly Column<OrganiserRow>[] = [
  {
    name: "event_id",
    type: "string",
    required: true,
    description: "Id of the event",
    value: ({ event }) => event.id,
  },
  {
    name: "organiser",
    type: "integer",
    required: true,
    description: "Position in the event's list of organisers, from 1",
    value: ({ position }) => position,
  },
  ...textColumns<OrganiserRow>("name", "Name of the organiser", ({ organiser }) => organiser.name),
  {
    name: "role",
    type: "string",
    required: true,
    values: ORGANISER_ROLES,
    description: "Part the organiser had",
    value: ({ organiser }) => organiser.role,
  },
];

/** One row per organiser of an event. */
export const organiserTable = defineTable<OrganiserRow>({
  name: "organisers",
  title: "Organisers",
  description: "One row per organiser of an event.",
  primaryKey: ["event_id", "organiser"],
  foreignKeys: [{ columns: ["event_id"], table: "events", refersTo: ["event_id"] }],
  columns,
  rows: ({ events }) =>
    events.flatMap((event) =>
      event.organisers.map((organiser, i) => ({ event, organiser, position: i + 1 })),
    ),
});
