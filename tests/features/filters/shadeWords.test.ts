import { describe, expect, it } from "vitest";
import { provinceShades } from "#features/filters/provinceShades.ts";
import { shadeKeyText, tileText } from "#features/filters/shadeWords.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import type { Measure } from "#state/viewState.ts";
import { index } from "./fixture.ts";

const selection = select(index, NO_FILTERS);
const english = createI18n("en", en);
const shadesBy = (measure: Measure) => provinceShades(selection, { measure, basis: "all" });

function tile(province: string, measure: Measure, i18n = english) {
  const code = index.codes.province.get(province) ?? -1;
  const shade = shadesBy(measure).shades[code];
  return tileText(i18n, { index, selection, code, shade, measure });
}

describe("shadeKeyText", () => {
  it("says what the ends of the ramp stand for and what has no fill", () => {
    const key = { measure: "amount", ...shadesBy("amount") } as const;
    expect(shadeKeyText(english, selection, key)).toBe(
      "Strongest colour: over ¥6 bn; faintest: ¥750 m or less. Dashed: not reported.",
    );
  });

  it("names only the most where there are fewer events than steps, and needs no word on gaps", () => {
    const key = { measure: "events", ...shadesBy("events") } as const;
    expect(shadeKeyText(english, selection, key)).toBe("Strongest colour: 3 events.");
  });

  it("counts many events in whole numbers", () => {
    const scale = { high: 145, factor: 2, strongest: 72.5, faintest: 9.0625 };
    expect(shadeKeyText(english, selection, { measure: "events", scale, hasGaps: false })).toBe(
      "Strongest colour: over 72 events; faintest: 9 events or less.",
    );
  });

  it("says so where nothing is reported", () => {
    const key = { measure: "amount", scale: null, hasGaps: true } as const;
    expect(shadeKeyText(english, selection, key)).toBe(
      "Nothing reported for this selection. Dashed: not reported.",
    );
  });
});

describe("tileText", () => {
  it.each([
    ["hunan", "amount", "Hunan · 3 events · ¥12 bn"],
    ["hunan", "projects", "Hunan · 3 events · 5 projects"],
    ["hunan", "events", "Hunan · 3 events"],
    ["taiwan", "amount", "Taiwan · 1 event · amount not reported"],
    ["fujian", "projects", "Fujian · 2 events · projects not reported"],
    ["tibet", "amount", "Tibet · 0 events"],
  ] as const)("says %s by %s", (province, measure, text) => {
    expect(tile(province, measure)).toBe(text);
  });

  it("says it in Chinese", () => {
    expect(tile("hunan", "amount", createI18n("zh-Hans", zhHans))).toBe("湖南 · 3场活动 · 120亿元");
  });
});
