import { describe, expect, it } from "vitest";
import { factWords } from "#features/event/factWords.ts";
import type { SourcedFact } from "#features/event/sourceBook.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { en } from "#i18n/messages/en.ts";
import { createI18n } from "#i18n/useI18n.tsx";

const english = createI18n("en", en);
const participation = makeParticipant("li-si", { remote: true });
const index = makeIndex([makeEvent({ participants: [participation] })]);

describe(factWords, () => {
  it("puts each kind of fact into a few words", () => {
    const attendance = {
      value: 300,
      qualifier: "nearly",
      of: { en: "people", "zh-Hans": null },
      source: "s1",
    } as const;
    const document = {
      type: "plan",
      title: { en: "A plan", "zh-Hans": null },
      parties: [],
      source: "s1",
    } as const;
    const facts: readonly SourcedFact[] = [
      { type: "attendance", attendance },
      { type: "figure", figure: makeFigure() },
      { type: "document", document: { ...document, parties: [] } },
      { type: "participation", participation },
    ];
    expect(facts.map((fact) => factWords(english, index, fact))).toEqual([
      "Attendance: nearly 300",
      "Investment, signed: ¥1 bn",
      "Document: A plan",
      "Li Si: Speech, remote",
    ]);
  });
});
