// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { publishAt, readPage } from "#fixtures/publishedSite.ts";
import { LANGUAGES } from "#model/vocabulary.ts";
import { distinctTitles } from "#tools/publication/distinctTitles.ts";
import { pageWords } from "#tools/publication/pageWords.ts";

describe(distinctTitles, () => {
  const page = (title: string, ...particulars: readonly string[]) => ({ title, particulars });

  it("leaves a title that no other page has", () => {
    const pages = [page("Forum", "2024"), page("Fair", "2024")];
    expect(distinctTitles(pages, pageWords("en"))).toEqual(["Forum", "Fair"]);
  });

  it("adds to a shared title what tells its pages apart, and no more than that", () => {
    const pages = [
      page("Forum", "2024", "Wuhan"),
      page("Forum", "2025", "Wuhan"),
      page("Forum", "2025", "Changsha"),
      page("Fair"),
    ];
    expect(distinctTitles(pages, pageWords("en"))).toEqual([
      "Forum (2024)",
      "Forum (2025, Wuhan)",
      "Forum (2025, Changsha)",
      "Fair",
    ]);
    expect(distinctTitles(pages, pageWords("zh-Hans"))[2]).toBe("Forum（2025、Changsha）");
  });
});

describe("the real record", () => {
  const { texts } = publishAt(null);
  const pages = [...texts].filter(([file]) => file.endsWith("/index.html"));
  const titleOf = (folder: string) =>
    readPage(texts, folder).querySelector("title")?.textContent.trim();

  it.each(LANGUAGES)("has no two pages in %s with one title", (language) => {
    const titles = pages.flatMap(([, text]) =>
      text.includes(`<html lang="${language}">`)
        ? [/<title>\s*(.*?)\s*<\/title>/s.exec(text)?.[1] ?? ""]
        : [],
    );
    expect(titles).toHaveLength(pages.length / 3);
    expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
  });

  it("tells people of one name apart by title, editions by year, a series from its event", () => {
    expect(titleOf("people/zhang-min/")).toMatch(/^Zhang Min \(.+\) · Cross-Strait Forums$/);
    expect(titleOf("people/li-cheng-hung/")).toBe("Li Cheng-hung · Cross-Strait Forums");
    expect(titleOf("events/2024-10-25-wuhan-nev-exchange/zh-Hans/")).toContain("（2024年） · ");
    expect(titleOf("events/2025-07-wuhan-nev-exchange/zh-Hans/")).toContain("（2025年） · ");
    expect(titleOf("series/guizhou-taiwan-forum/zh-Hans/")).toContain("（论坛系列） · ");
  });
});
