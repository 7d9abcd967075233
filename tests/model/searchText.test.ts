import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryTokens, searchable, textTokens } from "#model/searchText.ts";

describe("searchable", () => {
  it.each([
    ["Guo Jinlong", " guo jinlong"],
    ["guó jīnlóng", " guo jinlong"],
    ["  Lü Zushan ", " lu zushan"],
    ["Chao-shiuan", " chao shiuan"],
    ["Xi'an, Xi’an", " xian xian"],
    ["Ｔａｉｐｅｉ １０１", " taipei 101"],
    ["海峡·论坛", " 海峡论坛"],
    ["2019年海峡Forum", " 2019 年海峡 forum"],
    ["…—!", ""],
    ["", ""],
  ])("of %j is %j", (text, compared) => {
    expect(searchable(text)).toBe(compared);
  });

  it("takes characters for one another that are variants", () => {
    const variants = new Map([
      ["龍", "龙"],
      ["臺", "台"],
    ]);
    expect(searchable("郭金龍在臺灣", variants)).toBe(" 郭金龙在台灣");
  });

  it("is the same when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(searchable(searchable(text))).toBe(searchable(text));
      }),
    );
  });
});

describe("the tokens", () => {
  it.each([
    [" guo jinlong", ["guo", "jinlong"]],
    [" 郭金龙", ["郭金", "金龙", "龙"]],
    [" 龙", ["龙"]],
    [" 2019 年海峡 forum", ["2019", "年海", "海峡", "峡", "forum"]],
    [" 𠮷野", ["𠮷野", "野"]],
  ])("of a text %j are %j", (text, tokens) => {
    expect(textTokens(text)).toEqual(tokens);
  });

  it.each([
    [" guo", ["guo"]],
    [" 郭金龙", ["郭金", "金龙"]],
    [" 龙", ["龙"]],
    [" a 股", ["a", "股"]],
  ])("of a query %j are %j", (text, tokens) => {
    expect(queryTokens(text)).toEqual(tokens);
  });

  it("of a part of a Chinese text are among those of the text", () => {
    const characters = fc.array(fc.constantFrom("海", "峡", "两", "岸", "论", "坛"), {
      minLength: 2,
    });
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), (all, from, length) => {
        const start = from % (all.length - 1);
        const part = all.slice(start, start + 2 + (length % all.length)).join("");
        expect(textTokens(all.join(""))).toEqual(expect.arrayContaining([...queryTokens(part)]));
      }),
    );
  });
});
