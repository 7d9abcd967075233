import { describe, expect, it } from "vitest";
import { joinedTerms, searchTerms } from "#model/searchTerms.ts";

const needles = (query: string) => searchTerms(query).map(({ needle }) => needle);

describe("searchTerms", () => {
  it.each([
    ["Hunan forum", [" hunan", " forum"]],
    ["chao-shiuan", [" chao shiuan"]],
    ["郭金龙hunan2019", ["郭金龙", " hunan2019"]],
    ["郭金龙 hunan", ["郭金龙", " hunan"]],
    ['"two wings" green', [" two wings", " green"]],
    ["“两岸 论坛”", ["两岸论坛"]],
    ["「兩岸」", ["兩岸"]],
    ['"unfinished', [" unfinished"]],
    ["tea Tea TEA", [" tea"]],
    ["— ! …", []],
    ["", []],
  ])("takes %j apart into %j", (query, terms) => {
    expect(needles(query)).toEqual(terms);
  });

  it("keeps together what is a name, wherever its spaces are", () => {
    const names = new Set(["guojinlong", "changsha"]);
    const terms = searchTerms("guo jin long in Chang Sha", undefined, names);
    expect(terms.map(({ needle, isName }) => [needle, isName])).toEqual([
      [" guo jin long", true],
      [" in", false],
      [" chang sha", true],
    ]);
  });
});

describe("joinedTerms", () => {
  it("makes one word of every run of Latin ones", () => {
    const terms = joinedTerms(searchTerms("hu nan 论坛 guo jin l"));
    expect(terms.map(({ needle }) => needle)).toEqual([" hunan", "论坛", " guojinl"]);
  });
});
