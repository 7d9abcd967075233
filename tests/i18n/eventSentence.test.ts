import { describe, expect, it } from "vitest";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { loadMessages } from "#i18n/catalogues.ts";
import { eventSentence, type Shown } from "#i18n/eventSentence.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import type { DisplayCurrency, Language } from "#model/vocabulary.ts";

const english = createI18n("en", await loadMessages("en"));
const simplified = createI18n("zh-Hans", await loadMessages("zh-Hans"));

const signed = makeFigure({ projects: 40, amount: 23.8e9, investors: "taiwan" });

const IN_FULL = { currency: "CNY", basis: "all" } as const;

function sentenceOf(
  differences: Parameters<typeof makeEvent>[0],
  currency: DisplayCurrency = "CNY",
) {
  return shownSentenceOf(differences, { ...IN_FULL, currency });
}

function shownSentenceOf(differences: Parameters<typeof makeEvent>[0], shown: Shown) {
  return eventSentence(english, makeIndex([makeEvent(differences)]), 0, shown);
}

describe("eventSentence", () => {
  it.each<[Language, string]>([
    [
      "en",
      "1 of 14, 3 November 2022, Changsha, Hunan: Plain Forum. 40 projects, 23.8 billion yuan signed, Taiwan-related.",
    ],
    [
      "zh-Hans",
      "第1场，共14场，2022年11月3日，湖南长沙：普通论坛。签约40个项目、238亿元，均为涉台项目。",
    ],
  ])("says position, date, place, name and what was signed in %s", (language, sentence) => {
    const i18n = language === "en" ? english : simplified;
    const index = makeIndex([makeEvent({ figures: [signed] })]);
    expect(eventSentence(i18n, index, 0, { ...IN_FULL, position: { n: 1, of: 14 } })).toBe(
      sentence,
    );
  });

  it("uses the Traditional name and words where they are loaded", async () => {
    const traditional = createI18n("zh-Hant", await loadMessages("zh-Hant"));
    const index = { ...makeIndex([makeEvent()]), nameZhHant: ["普通論壇"] };
    expect(eventSentence(traditional, index, 0, IN_FULL)).toMatch(
      /^2022年11月3日，湖南.*：普通論壇。.*。$/,
    );
  });

  it("says that the amount is not reported where there is no figure", () => {
    expect(sentenceOf({})).toBe(
      "3 November 2022, Changsha, Hunan: Plain Forum. Amount not reported.",
    );
  });

  it("says that the amount is not reported where only projects are", () => {
    const figure = makeFigure({ kind: "count", projects: 1, amount: null, currency: null });
    expect(sentenceOf({ figures: [figure] })).toContain(
      ". 1 project signed, amount not reported, origin not stated.",
    );
  });

  it("gives a number of projects its qualifier where there is no amount", () => {
    const figure = makeFigure({
      kind: "count",
      projects: 20,
      amount: null,
      currency: null,
      qualifier: "over",
    });
    expect(sentenceOf({ figures: [figure] })).toContain(". over 20 projects signed, ");
  });

  it.each([
    ["signed", "1 billion yuan signed"],
    ["announced", "1 billion yuan announced"],
    ["landed", "1 billion yuan landed"],
    ["cumulative", "1 billion yuan in all so far"],
  ] as const)("words the stage %s as such", (stage, words) => {
    expect(sentenceOf({ figures: [makeFigure({ stage })] })).toContain(`. ${words}, `);
  });

  it.each([
    ["exact", "1 billion yuan signed"],
    ["about", "about 1 billion yuan signed"],
    ["over", "over 1 billion yuan signed"],
    ["nearly", "nearly 1 billion yuan signed"],
  ] as const)("keeps the qualifier %s", (qualifier, words) => {
    expect(sentenceOf({ figures: [makeFigure({ qualifier })] })).toContain(`. ${words}, `);
  });

  it.each([
    ["investment", "1 billion yuan signed"],
    ["contract", "contracted capital of 1 billion yuan signed"],
    ["trade", "trade of 1 billion yuan signed"],
    ["loan", "loans of 1 billion yuan signed"],
  ] as const)("says what kind of figure it is: %s", (kind, words) => {
    expect(sentenceOf({ figures: [makeFigure({ kind })] })).toContain(`. ${words}, `);
  });

  it("says about of an exact amount that was converted, and keeps over", () => {
    const figure = makeFigure({ amount: 1e9, currency: "USD" });
    expect(sentenceOf({ figures: [figure] })).toContain(". about 6.73 billion yuan signed");
    expect(sentenceOf({ figures: [figure] }, "USD")).toContain(". 1 billion US dollars signed");
    expect(sentenceOf({ figures: [makeFigure({ currency: "USD", qualifier: "over" })] })).toContain(
      ". over 6.73 billion yuan signed",
    );
  });

  it("says whose investment a headline of every origin is, with the Taiwan-related part", () => {
    const headline = makeFigure({ amount: 10e9, investors: "all" });
    const part = makeFigure({
      amount: 2e9,
      investors: "taiwan",
      headline: false,
      taiwanPart: true,
    });
    expect(sentenceOf({ figures: [headline, part] })).toContain(
      ". 10 billion yuan signed, investors of every origin, of it 2 billion yuan Taiwan-related.",
    );
  });

  describe("where the view is narrowed to the Taiwan-related part", () => {
    const narrowed = { currency: "CNY", basis: "taiwan" } as const;
    const headline = makeFigure({
      amount: 10e9,
      projects: 40,
      qualifier: "over",
      investors: "all",
    });
    const part = { investors: "taiwan", headline: false, taiwanPart: true } as const;

    it("says the part that the mark shows, and that it is the part", () => {
      const figures = [headline, makeFigure({ amount: 2e9, projects: 7, ...part })];
      expect(shownSentenceOf({ figures }, narrowed)).toBe(
        "3 November 2022, Changsha, Hunan: Plain Forum. 7 projects, 2 billion yuan signed, the Taiwan-related part only.",
      );
    });

    it("says all of a headline that is Taiwan-related as a whole", () => {
      expect(shownSentenceOf({ figures: [signed] }, narrowed)).toContain(
        ". 40 projects, 23.8 billion yuan signed, Taiwan-related.",
      );
    });

    it("says that no Taiwan-related amount is reported, and not the amount of all", () => {
      expect(shownSentenceOf({ figures: [headline] }, narrowed)).toBe(
        "3 November 2022, Changsha, Hunan: Plain Forum. Taiwan-related amount not reported.",
      );
    });
  });

  it("says that a headline is only a part", () => {
    expect(sentenceOf({ figures: [makeFigure({ partial: true })] })).toContain(
      ", only part of a total that is not reported.",
    );
  });

  it("shows only the part of a date that is known", () => {
    expect(sentenceOf({ date: { start: "2016-11-01", end: null, precision: "month" } })).toMatch(
      /^November 2016, /,
    );
  });

  it.each([
    ["hunan", { en: null, "zh-Hans": null }, "Hunan"],
    ["beijing", { en: "Beijing", "zh-Hans": "北京" }, "Beijing"],
    ["hunan", { en: null, "zh-Hans": "长沙" }, "长沙, Hunan"],
  ])("names the place in %s once", (province, city, words) => {
    expect(sentenceOf({ place: { province, city } })).toContain(`2022, ${words}: `);
  });
});
