import { describe, expect, it } from "vitest";
import { pseudoMessages } from "#fixtures/pseudo.ts";
import { loadMessages } from "#i18n/catalogues.ts";
import { createTranslator } from "#i18n/translate.ts";

const english = createTranslator("en", await loadMessages("en"));
const simplified = createTranslator("zh-Hans", await loadMessages("zh-Hans"));

describe("t", () => {
  it("fills the placeholders and writes numbers as the language does", () => {
    expect(english.t("status.count", { n: 1234, m: 12_345 })).toBe("1,234 of 12,345 events");
  });

  it("leaves text as it is, braces, dollars and all", () => {
    expect(english.t("error.record", { reason: "$& {n} {reason}" })).toBe(
      "The record could not be loaded: $& {n} {reason}",
    );
  });
});

describe("tn", () => {
  it.each([
    [0, "0 projects"],
    [1, "1 project"],
    [2, "2 projects"],
    [1001, "1,001 projects"],
  ])("says %i in the form English has for it", (n, words) => {
    expect(english.tn("sentence.projects", n)).toBe(words);
  });

  it("has one form in Chinese", () => {
    expect([1, 2].map((n) => simplified.tn("sentence.projects", n))).toEqual([
      "1个项目",
      "2个项目",
    ]);
  });
});

describe("the pseudo-language", () => {
  it("marks every message and keeps its placeholders", () => {
    const { t } = createTranslator("en", pseudoMessages);
    expect(t("status.count", { n: 1, m: 2 })).toBe("⟦1 óf 2 événts⟧");
  });
});
