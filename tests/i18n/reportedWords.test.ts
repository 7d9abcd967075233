import { describe, expect, it } from "vitest";
import { makeFigure } from "#fixtures/makeIndex.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { attendanceWords, reportedFigure } from "#i18n/reportedWords.ts";
import { createI18n } from "#i18n/useI18n.tsx";

const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);

describe(reportedFigure, () => {
  it("says projects and amount, the qualifier with the amount", () => {
    const figure = makeFigure({ projects: 40, amount: 23.8e9, qualifier: "over" });
    expect(reportedFigure(english, figure)).toBe("40 projects, over ¥23.8 bn");
    expect(reportedFigure(chinese, figure)).toBe("40个项目，逾238亿元");
  });

  it("qualifies the projects where no amount is reported", () => {
    const figure = makeFigure({ projects: 40, amount: null, currency: null, qualifier: "nearly" });
    expect(reportedFigure(english, figure)).toBe("nearly 40 projects");
  });

  it("says that neither is reported, never zero", () => {
    const figure = makeFigure({ projects: null, amount: null, currency: null });
    expect(reportedFigure(english, figure)).toBe("not reported");
  });
});

describe(attendanceWords, () => {
  it("keeps the qualifier of the report", () => {
    const attendance = {
      value: 1300,
      qualifier: "nearly",
      of: { en: "people", "zh-Hans": "人" },
      source: "s1",
    } as const;
    expect(attendanceWords(english, attendance)).toBe("nearly 1,300");
    expect(attendanceWords(chinese, attendance)).toBe("近1,300");
  });
});
