import { describe, expect, it } from "vitest";
import { changeWords } from "#features/event/changeWords.ts";
import { editionChanges, isComparable } from "#features/event/editionChanges.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";

type Differences = Parameters<typeof makeEvent>[0];

const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);

const attended = (value: number) => ({
  value,
  qualifier: "over" as const,
  of: { en: "people", "zh-Hans": "人" },
  source: "s1",
});
const wuhan = { province: "hubei", city: { en: "Wuhan", "zh-Hans": "武汉" } };

/** What a reader is told of two editions that differ only as told. */
function toldOf(earlier: Differences, later: Differences, i18n = english): readonly string[] {
  const from = makeEvent({ ...earlier, id: "2021-week" });
  const to = makeEvent({ ...later, id: "2022-week" });
  const index = makeIndex([from, to]);
  const pair = { from: { event: 0, record: from }, to: { event: 1, record: to } };
  return editionChanges(index, pair).map((change) => changeWords(i18n, index, change));
}

describe("what changed between two editions", () => {
  it("is nothing where place, attendance and figure are the same", () => {
    const same = { attendance: attended(300), figures: [makeFigure()] };
    expect(toldOf(same, same)).toEqual([]);
    expect(toldOf({}, {})).toEqual([]);
  });

  it("names place, attendance and headline figure, then and now", () => {
    const before = { attendance: attended(300), figures: [makeFigure({ projects: 12 })] };
    const after = {
      place: wuhan,
      attendance: attended(500),
      figures: [makeFigure({ projects: 40, amount: 23.8e9 })],
    };
    expect(toldOf(before, after)).toEqual([
      "Place: Changsha, Hunan → Wuhan, Hubei",
      "Attendance: over 300 → over 500",
      "Headline figure: 12 projects, ¥1 bn → 40 projects, ¥23.8 bn",
    ]);
    expect(toldOf(before, after, chinese)).toEqual([
      "地点：湖南长沙 → 湖北武汉",
      "人数：逾300 → 逾500",
      "主要数字：12个项目，10亿元 → 40个项目，238亿元",
    ]);
  });

  it("says that something is not reported, never that it was zero", () => {
    expect(toldOf({}, { attendance: attended(500), figures: [makeFigure()] })).toEqual([
      "Attendance: not reported → over 500",
      "Headline figure: not reported → ¥1 bn (signed · origin not stated)",
    ]);
  });

  it("says what each headline counts where the two do not count the same", () => {
    const before = { figures: [makeFigure({ investors: "taiwan", partial: true })] };
    const after = { figures: [makeFigure({ investors: "all", stage: "announced" })] };
    expect(toldOf(before, after)).toEqual([
      "Headline figure: ¥1 bn (signed · Taiwan-related · partial) → ¥1 bn (announced · all investors)",
    ]);
  });

  it("takes figures of another kind, stage, origin or extent for not comparable", () => {
    const one = makeFigure();
    expect(isComparable(one, makeFigure({ amount: 5e9 }))).toBe(true);
    expect(isComparable(one, makeFigure({ kind: "trade" }))).toBe(false);
    expect(isComparable(one, makeFigure({ partial: true }))).toBe(false);
  });
});
