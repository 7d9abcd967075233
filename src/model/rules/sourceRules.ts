import type { EventRecord } from "#model/schema.ts";
import { type EventRule, expectThat } from "./finding.ts";

/** Everything that cites a source cites one of this event. */
export const citedSourcesExist: EventRule = ({ file, event }) => {
  const ids = event.sources.map(({ id }) => id);
  return citations(event).flatMap(({ path, source }) =>
    expectThat(ids.includes(source), {
      file,
      path,
      value: source,
      expected: `the id of a source of this event: ${ids.length > 0 ? ids.join(", ") : "it has none"}`,
    }),
  );
};

/** No two sources of an event have the same id. */
export const sourceIdsUnique: EventRule = ({ file, event: { sources } }) =>
  sources.flatMap(({ id }, i) =>
    expectThat(sources.findIndex((source) => source.id === id) === i, {
      file,
      path: `sources[${i}].id`,
      value: id,
      expected: "an id that no other source of the event has",
    }),
  );

type Citation = { readonly path: string; readonly source: string };

function citations({ attendance, participants, figures, documents }: EventRecord) {
  const inList = (name: string, items: readonly { readonly source: string }[]) =>
    items.map(({ source }, i): Citation => ({ path: `${name}[${i}].source`, source }));
  return [
    ...(attendance ? [{ path: "attendance.source", source: attendance.source }] : []),
    ...inList("participants", participants),
    ...inList("figures", figures),
    ...inList("documents", documents),
  ];
}
