import { describe, expect, it } from "vitest";
import { pickOtherScript, pickText } from "#i18n/localText.ts";

const both = { en: "Changsha", "zh-Hans": "长沙" };
const all = { ...both, "zh-Hant": "長沙" };

describe("pickText", () => {
  it.each([
    [all, "en", "Changsha", "en"],
    [all, "zh-Hans", "长沙", "zh-Hans"],
    [all, "zh-Hant", "長沙", "zh-Hant"],
    [both, "zh-Hant", "长沙", "zh-Hans"],
    [{ en: "Changsha", "zh-Hans": null }, "zh-Hant", "Changsha", "en"],
    [{ en: null, "zh-Hans": "长沙" }, "en", "长沙", "zh-Hans"],
  ] as const)("takes from %j for a reader of %s: %s", (text, reader, picked, language) => {
    expect(pickText(text, reader)).toEqual({ text: picked, language });
  });

  it("says that there is no text rather than inventing one", () => {
    expect(pickText({ en: null, "zh-Hans": null }, "en")).toBeNull();
  });
});

describe("pickOtherScript", () => {
  it.each([
    [all, "en", "长沙"],
    [all, "zh-Hans", "Changsha"],
    [all, "zh-Hant", "Changsha"],
    [{ en: null, "zh-Hans": "长沙" }, "en", null],
    [{ en: "APEC", "zh-Hans": "APEC" }, "en", null],
  ] as const)("of %j beside the name in %s is %s", (text, reader, other) => {
    expect(pickOtherScript(text, reader)?.text ?? null).toBe(other);
  });
});
