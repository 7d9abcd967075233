import { describe, expect, it } from "vitest";
import { textLanguage } from "#features/event/textLanguage.ts";

describe(textLanguage, () => {
  it.each([
    ["其中台资项目24个，总投资87.45亿元", "zh-Hans"],
    ["7个两岸企业合作重点项目在现场签约", "zh-Hans"],
    ["40 projects, total investment 23.8 billion yuan （40个项目）", "en"],
    ["second venue, linked live online", "en"],
    ["23.8", "en"],
  ])("takes “%s” for %s", (text, language) => {
    expect(textLanguage(text)).toBe(language);
  });
});
