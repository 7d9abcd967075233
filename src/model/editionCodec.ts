import { type EventIndex, NONE } from "./eventIndex.ts";
import type { IndexDocument } from "./indexDocument.ts";
import type { EventRecord } from "./schema.ts";

type EditionColumn = Pick<IndexDocument["events"], "edition">;

/**
 * The edition number of every event, in the order of the index. Most series count up by one, so what is written is
 * the step from the number last met in the series, one higher so that 0 is left for "no number"; steps down are
 * written as they are.
 */
export function encodeEditions(events: readonly EventRecord[]): EditionColumn {
  const last = new Map<string | null, number>();
  const edition = events.map(({ series, edition: number }) => {
    if (number === null) return 0;
    const step = number - (last.get(series) ?? 0);
    last.set(series, number);
    return step < 0 ? step : step + 1;
  });
  return { edition };
}

/** The edition numbers as a column over all events, NONE where the event has none. */
export function decodeEditions(
  { edition }: EditionColumn,
  seriesOf: Int32Array,
): EventIndex["edition"] {
  const last = new Map<number, number>();
  const numbers = edition.map((written, event) => {
    if (written === 0) return NONE;
    const series = seriesOf[event] ?? NONE;
    const number = (last.get(series) ?? 0) + (written < 0 ? written : written - 1);
    last.set(series, number);
    return number;
  });
  return Int32Array.from(numbers);
}

type SessionDocument = IndexDocument["sessions"];

/** Which events are sessions of which, one row for each session. */
export function encodeSessions(events: readonly EventRecord[]): SessionDocument {
  const positions = new Map<string, number>(events.map(({ id }, position) => [id, position]));
  const rows = events.flatMap(({ partOf }, position) => {
    const parent = partOf === null ? undefined : positions.get(partOf);
    return parent === undefined ? [] : [{ position, parent }];
  });
  return {
    step: rows.map(({ position }, row) => position - (rows[row - 1]?.position ?? 0)),
    back: rows.map(({ position, parent }) => position - parent),
  };
}

/** The event each event is a session of, NONE for the others. */
export function decodeSessions({ step, back }: SessionDocument, size: number): Int32Array {
  const partOf = new Int32Array(size).fill(NONE);
  let position = 0;
  step.forEach((events, row) => {
    position += events;
    partOf[position] = position - (back[row] ?? 0);
  });
  return partOf;
}
