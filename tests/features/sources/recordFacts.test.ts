import { describe, expect, it } from "vitest";
import { recordFacts } from "#features/sources/recordFacts.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";

describe(recordFacts, () => {
  it("counts the record, and of the amounts those that need a remark", () => {
    const index = makeIndex([
      makeEvent({
        id: "2022-11-03-a",
        series: "a-week",
        participants: [makeParticipant("ann")],
        figures: [makeFigure({ investors: "taiwan" })],
      }),
      makeEvent({
        id: "2022-11-03-b",
        figures: [makeFigure({ currency: "USD", partial: true })],
      }),
      makeEvent({
        id: "2022-11-03-c",
        figures: [makeFigure({ amount: null, currency: null, projects: 3 })],
        place: { province: "hubei", city: { en: null, "zh-Hans": null } },
      }),
    ]);
    expect(recordFacts(index)).toEqual({
      events: 3,
      people: 1,
      series: 1,
      places: 2,
      amounts: 2,
      taiwanKnown: 1,
      partial: 1,
      converted: 1,
    });
  });
});
