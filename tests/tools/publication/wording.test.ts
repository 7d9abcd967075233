import { describe, expect, it } from "vitest";
import { shortened } from "#tools/publication/shortened.ts";
import { wrapText } from "#tools/publication/wrapText.ts";

describe("shortened", () => {
  it.each([
    ["as it is", 20, "as it is"],
    ["cut between words, not in them", 20, "cut between words…"],
    ["两岸产业合作区论坛在长沙举行", 8, "两岸产业合作区…"],
  ])("makes %o at most %i characters", (text, length, expected) => {
    expect(shortened(text, length)).toBe(expected);
    expect(shortened(text, length).length).toBeLessThanOrEqual(length);
  });
});

describe("wrapText", () => {
  it("breaks English between words", () => {
    expect(wrapText("Cross-Strait Forum on Farming", 14, 3)).toEqual([
      "Cross-Strait",
      "Forum on",
      "Farming",
    ]);
  });

  it("breaks Chinese anywhere but never before a mark", () => {
    expect(wrapText("海峡两岸论坛（湖南）", 6, 3)).toEqual(["海峡两岸论", "坛（湖南）"]);
  });

  it("says where it had to cut", () => {
    expect(wrapText("one two three four", 8, 2)).toEqual(["one two", "three…"]);
  });
});
