import type { EventRecord } from "#model/schema.ts";
import { DOCUMENT_TYPES } from "#model/vocabulary.ts";
import { type Column, listCell, textColumns } from "./column.ts";
import { defineTable } from "./table.ts";

type DocumentRow = {
  readonly event: EventRecord;
  readonly document: EventRecord["documents"][number];
  readonly position: number;
};

const columns: readonly Column<DocumentRow>[] = [
  {
    name: "event_id",
    type: "string",
    required: true,
    description: "Id of the event",
    value: ({ event }) => event.id,
  },
  {
    name: "document",
    type: "integer",
    required: true,
    description: "Position in the event's list of documents, from 1",
    value: ({ position }) => position,
  },
  {
    name: "type",
    type: "string",
    required: true,
    values: DOCUMENT_TYPES,
    description: "Kind of document",
    value: ({ document }) => document.type,
  },
  ...textColumns<DocumentRow>("title", "Title of the document", ({ document }) => document.title),
  {
    name: "parties",
    type: "string",
    description: "Who signed or issued it, joined by |; empty where not reported",
    value: ({ document }) => listCell(document.parties),
  },
  {
    name: "source_id",
    type: "string",
    required: true,
    description: "Id of the source within the event",
    value: ({ document }) => document.source,
  },
];

/** One row per document signed or issued at an event. */
export const documentTable = defineTable<DocumentRow>({
  name: "documents",
  title: "Documents",
  description: "One row per document signed or issued at an event.",
  primaryKey: ["event_id", "document"],
  foreignKeys: [
    { columns: ["event_id"], table: "events", refersTo: ["event_id"] },
    { columns: ["event_id", "source_id"], table: "sources", refersTo: ["event_id", "source_id"] },
  ],
  columns,
  rows: ({ events }) =>
    events.flatMap((event) =>
      event.documents.map((document, i) => ({ event, document, position: i + 1 })),
    ),
});
