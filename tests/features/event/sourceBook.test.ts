import { describe, expect, it } from "vitest";
import { sourceBook } from "#features/event/sourceBook.ts";
import { makeEvent, makeFigure, makeParticipant } from "#fixtures/makeIndex.ts";
import { readRecord } from "#tools/readRecord.ts";

const [report] = makeEvent().sources;
if (!report) throw new Error("a plain event has a source");

describe(sourceBook, () => {
  it("numbers the sources in their order and lists what rests on each", () => {
    const event = makeEvent({
      sources: [report, { ...report, id: "s2" }],
      attendance: {
        value: 30,
        qualifier: "about",
        of: { en: "people", "zh-Hans": null },
        source: "s2",
      },
      figures: [makeFigure()],
      participants: [makeParticipant("li-si", { source: "s2" })],
      documents: [
        { type: "plan", title: { en: "Plan", "zh-Hans": null }, parties: [], source: "s1" },
      ],
    });
    const [first, second] = sourceBook(event);
    expect(first).toMatchObject({ number: 1, facts: [{ type: "figure" }, { type: "document" }] });
    expect(second).toMatchObject({
      number: 2,
      facts: [{ type: "attendance" }, { type: "participation" }],
    });
  });

  it("keeps a report that no single fact rests on", () => {
    const event = makeEvent({ sources: [report, { ...report, id: "s2" }] });
    expect(sourceBook(event)).toMatchObject([
      { number: 1, facts: [] },
      { number: 2, facts: [] },
    ]);
  });

  it("rests the account on the only report there is", () => {
    const [{ facts } = { facts: [] }] = sourceBook(makeEvent());
    // No organiser is named.
    expect(facts).toEqual(["date", "place", "summary"].map((part) => ({ type: "account", part })));
  });

  it("leaves no fact of the real record without a report", () => {
    for (const event of readRecord("data").events) {
      const facts = sourceBook(event)
        .flatMap((entry) => entry.facts)
        .filter(({ type }) => type !== "account").length;
      const { figures, documents, participants, attendance } = event;
      expect(facts, event.id).toBe(
        figures.length + documents.length + participants.length + Number(attendance !== null),
      );
    }
  });
});
