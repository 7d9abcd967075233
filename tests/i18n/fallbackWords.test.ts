import { describe, expect, it } from "vitest";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { en } from "#i18n/messages/en.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import type { Language } from "#model/vocabulary.ts";

const both = { en: "Changsha", "zh-Hans": "长沙" };
const onlyEnglish = { en: "Changsha", "zh-Hans": null };
const onlyChinese = { en: null, "zh-Hans": "长沙" };

describe(fallbackWords, () => {
  it.each<
    [page: Language, text: typeof both | typeof onlyEnglish | typeof onlyChinese, string | null]
  >([
    ["en", both, null],
    ["en", onlyChinese, "中文"],
    ["zh-Hans", both, null],
    ["zh-Hans", onlyEnglish, "EN"],
    ["zh-Hant", onlyEnglish, "EN"],
    ["zh-Hant", onlyChinese, "简"],
  ])("tags, to a reader of %s, %o with %s", (page, text, tag) => {
    expect(fallbackWords(createI18n(page, en), text).tag).toBe(tag);
  });

  it("has neither words nor a tag where the record has nothing", () => {
    const { words, tag } = fallbackWords(createI18n("en", en), { en: null, "zh-Hans": null });
    expect([words, tag]).toEqual([null, null]);
  });
});
