import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedParts } from "#model/searchMarks.ts";

const variants = new Map([["龍", "龙"]]);

/** The text with what is marked in brackets. */
function marked(text: string, words: readonly string[], pinyin: readonly string[] = []): string {
  return markedParts(text, { words, pinyin }, variants)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");
}

describe("markedParts", () => {
  it.each([
    ["11th Straits Forum", ["straits"], "11th [Straits] Forum"],
    ["Cross-Strait Forum", ["str"], "Cross-[Str]ait Forum"],
    ["Guo Jinlong", ["guojin"], "[Guo Jin]long"],
    ["Lü Zushan", ["lu"], "[Lü] Zushan"],
    ["Xi'an", ["xian"], "[Xi'an]"],
    ["administration", ["min"], "administration"],
    ["郭金龍", ["金龙"], "郭[金龍]"],
    ["海峡论坛", ["论坛"], "海峡[论坛]"],
    ["Straits Forum of the Straits", ["straits", "forum"], "[Straits] [Forum] of the [Straits]"],
    ["", ["a"], ""],
  ])("in %j of %j is %j", (text, words, result) => {
    expect(marked(text, words)).toBe(result);
  });

  it("marks Chinese by its sound where it is not marked otherwise", () => {
    expect(marked("刘兆玄", ["zhaoxuan"], ["liu zhao xuan"])).toBe("刘[兆玄]");
    expect(marked("第2届海峡论坛", ["haix"], ["di jie hai xia lun tan"])).toBe("第2届[海峡]论坛");
  });

  it("leaves a text alone whose characters and syllables do not agree", () => {
    expect(marked("刘兆玄先生", ["liu"], ["liu zhao xuan"])).toBe("刘兆玄先生");
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, word) => {
        const parts = markedParts(text, { words: [word], pinyin: [] }, variants);
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });
});
