import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEvent } from "#fixtures/makeIndex.ts";
import {
  decodeEditions,
  decodeSessions,
  encodeEditions,
  encodeSessions,
} from "#model/editionCodec.ts";

const SERIES = ["autumn-forum", "river-week"] as const;

const rows = fc.array(
  fc.record({
    series: fc.option(fc.constantFrom(...SERIES)),
    edition: fc.option(fc.integer({ min: 1, max: 40 })),
    parent: fc.option(fc.nat({ max: 30 })),
  }),
  { maxLength: 30 },
);

const eventsOf = (given: typeof rows extends fc.Arbitrary<infer Rows> ? Rows : never) =>
  given.map(({ series, edition, parent }, i) =>
    makeEvent({
      id: `2022-event-${i}`,
      series,
      edition,
      partOf: parent === null || parent >= given.length ? null : `2022-event-${parent}`,
    }),
  );

describe("the codec of editions and sessions", () => {
  it("gives back every edition number, whether they rise, fall or are not known", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const events = eventsOf(given);
        const seriesOf = Int32Array.from(given, ({ series }) =>
          series === null ? -1 : SERIES.indexOf(series),
        );
        const decoded = decodeEditions(encodeEditions(events), seriesOf);
        expect([...decoded]).toEqual(events.map(({ edition }) => edition ?? -1));
      }),
    );
  });

  it("gives back every parent, before or after its session", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const events = eventsOf(given);
        const decoded = decodeSessions(encodeSessions(events), events.length);
        const ids = events.map(({ id }) => id);
        expect(Array.from(decoded, (at) => ids[at] ?? null)).toEqual(
          events.map(({ partOf }) => partOf),
        );
      }),
    );
  });

  it("writes a series that counts up as the same small number throughout", () => {
    const events = [7, 8, 9].map((edition) =>
      makeEvent({ id: `2022-week-${edition}`, series: "river-week", edition }),
    );
    expect(encodeEditions(events)).toEqual({ edition: [8, 2, 2] });
  });
});
