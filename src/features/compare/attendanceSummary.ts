import type { EventIndex } from "#model/eventIndex.ts";

/** What the reported attendances have in common. Not their sum: one report counts guests, another visits or firms. */
export type AttendanceSummary = {
  readonly median: number;
  readonly largest: number;
  /** How many events report one. */
  readonly reported: number;
};

/** The attendance of events; `null` where none reports one. */
export function attendanceSummary(
  { attendance }: EventIndex,
  events: Uint32Array,
): AttendanceSummary | null {
  const values = Array.from(events, (event) => attendance[event] ?? Number.NaN)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const largest = values.at(-1);
  const middle = values[Math.floor(values.length / 2)];
  if (largest === undefined || middle === undefined) return null;
  const before = values.length % 2 === 0 ? (values[values.length / 2 - 1] ?? middle) : middle;
  return { median: Math.round((before + middle) / 2), largest, reported: values.length };
}
