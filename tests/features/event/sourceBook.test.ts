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
    expect(sourceBook(makeEvent())).toMatchObject([{ number: 1, facts: [] }]);
  });

  it("leaves no fact of the real record without a report", () => {
    for (const event of readRecord("data").events) {
      const facts = sourceBook(event).reduce((sum, { facts: { length } }) => sum + length, 0);
      const { figures, documents, participants, attendance } = event;
      expect(facts, event.id).toBe(
        figures.length + documents.length + participants.length + Number(attendance !== null),
      );
    }
  });
});
