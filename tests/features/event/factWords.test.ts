import { describe, expect, it } from "vitest";
import { factWords } from "#features/event/factWords.ts";
import type { SourcedFact } from "#features/event/sourceBook.ts";
import { figureWords } from "#features/event/figureWords.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";

const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);
const participation = makeParticipant("li-si", { remote: true });
const index = makeIndex([makeEvent({ participants: [participation] })]);

describe(figureWords, () => {
  it("says projects and amount, the qualifier with the amount", () => {
    const figure = makeFigure({ projects: 40, amount: 23.8e9, qualifier: "over" });
    expect(figureWords(english, figure)).toBe("40 projects, over ¥23.8 bn");
    expect(figureWords(chinese, figure)).toBe("40个项目，逾238亿元");
  });

  it("qualifies the projects where no amount is reported", () => {
    const figure = makeFigure({ projects: 40, amount: null, currency: null, qualifier: "nearly" });
    expect(figureWords(english, figure)).toBe("nearly 40 projects");
  });

  it("says that neither is reported, never zero", () => {
    const figure = makeFigure({ projects: null, amount: null, currency: null });
    expect(figureWords(english, figure)).toBe("not reported");
  });
});

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
