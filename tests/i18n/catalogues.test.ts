import { describe, expect, it } from "vitest";
import { loadMessages, preferredLanguage } from "#i18n/catalogues.ts";
import { en } from "#i18n/messages/en.ts";
import { LANGUAGES } from "#model/vocabulary.ts";

const others = LANGUAGES.filter((language) => language !== "en");

describe("the catalogues", () => {
  it.each(others)("have the same keys in %s as in English", async (language) => {
    expect(Object.keys(await loadMessages(language)).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(others)("have the same placeholders in %s as in English", async (language) => {
    const messages = new Map(Object.entries(await loadMessages(language)));
    const different = Object.entries(en).filter(
      ([key, message]) => placeholders(message) !== placeholders(messages.get(key) ?? ""),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)("leave no message empty in %s", async (language) => {
    const messages = Object.entries(await loadMessages(language));
    expect(messages.filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("have both forms of every count", () => {
    const keys = Object.keys(en);
    const stems = keys.flatMap((key) => /^(.*)\.(?:one|other)$/.exec(key)?.[1] ?? []);
    const lonely = stems.filter(
      // `side.other` is a side, not a count: counts have `{n}`.
      (stem) => isCount(stem) && !(keys.includes(`${stem}.one`) && keys.includes(`${stem}.other`)),
    );
    expect(lonely).toEqual([]);
  });
});

describe("preferredLanguage", () => {
  it.each([
    [["en-GB", "zh-CN"], "en"],
    [["zh-CN"], "zh-Hans"],
    [["zh"], "zh-Hans"],
    [["zh-SG"], "zh-Hans"],
    [["zh-TW"], "zh-Hant"],
    [["zh-HK"], "zh-Hant"],
    [["zh-MO"], "zh-Hant"],
    [["zh-Hant"], "zh-Hant"],
    [["zh-Hant-CN"], "zh-Hant"],
    [["zh-Hans-TW"], "zh-Hans"],
    [["fr", "de", "zh-TW", "en"], "zh-Hant"],
    [["fr"], "en"],
    [[], "en"],
    [["", "!!", "zh_TW", "x", "a".repeat(500), "zh-TW"], "zh-Hant"],
    [["i-klingon", "en-"], "en"],
  ] as const)("of %j is %s", (readerLanguages, language) => {
    expect(preferredLanguage(readerLanguages)).toBe(language);
  });
});

function placeholders(message: string): string {
  return [...new Set(message.match(/\{\w+\}/g))].sort().join(" ");
}

function isCount(stem: string): boolean {
  return Object.entries(en).some(
    ([key, message]) =>
      (key === `${stem}.one` || key === `${stem}.other`) && message.includes("{n}"),
  );
}
