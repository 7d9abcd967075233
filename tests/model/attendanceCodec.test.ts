import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEvent } from "#fixtures/makeIndex.ts";
import { decodeAttendance, encodeAttendance } from "#model/attendanceCodec.ts";

const eventsWith = (values: readonly (number | null)[]) =>
  values.map((value, i) =>
    makeEvent({
      id: `2022-event-${i}`,
      attendance: value === null ? null : attendanceOf(value),
    }),
  );
const attendanceOf = (value: number) => ({
  value,
  qualifier: "about" as const,
  of: { en: "guests", "zh-Hans": null },
  source: "s1",
});

describe("the codec of attendance", () => {
  it("gives back every number, and none where none is reported", () => {
    const numbers = fc.array(fc.option(fc.integer({ min: 1, max: 600_000 })), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, (values) => {
        const decoded = decodeAttendance(encodeAttendance(eventsWith(values)), values.length);
        expect([...decoded]).toEqual(values.map((value) => value ?? Number.NaN));
      }),
    );
  });

  it("writes only the events that report one", () => {
    expect(encodeAttendance(eventsWith([null, 300, null, null, 50]))).toEqual({
      step: [1, 3],
      value: [300, 50],
    });
  });
});
