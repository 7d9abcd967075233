import type { EventIndex } from "./eventIndex.ts";
import type { IndexDocument } from "./indexDocument.ts";
import type { EventRecord } from "./schema.ts";

type AttendanceDocument = IndexDocument["attendance"];

/** How many attended the events, in the order of the index, one row for each event that has a reported number. */
export function encodeAttendance(events: readonly EventRecord[]): AttendanceDocument {
  const rows = events.flatMap(({ attendance }, position) =>
    attendance ? [{ position, value: attendance.value }] : [],
  );
  return {
    step: rows.map(({ position }, row) => position - (rows[row - 1]?.position ?? 0)),
    value: rows.map(({ value }) => value),
  };
}

/** The reported attendance as a column over all events, NaN where none is reported. */
export function decodeAttendance(
  { step, value }: AttendanceDocument,
  size: number,
): EventIndex["attendance"] {
  const attendance = new Float64Array(size).fill(Number.NaN);
  let position = 0;
  step.forEach((events, row) => {
    position += events;
    attendance[position] = value[row] ?? Number.NaN;
  });
  return attendance;
}
