import { describe, expect, it } from "vitest";
import { wordsWidthPx, wrapLines } from "#charts/exportLines.ts";

const at12 = (roomPx: number) => ({ sizePx: 12, roomPx });

describe("wrapLines", () => {
  it("leaves short words on one line", () => {
    expect(wrapLines("Signed by year", at12(300))).toEqual(["Signed by year"]);
  });

  it("breaks between words, and no line is wider than the room", () => {
    const words = "Amounts in CNY at each year’s average rate; others are converted.";
    const lines = wrapLines(words, at12(160));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(words);
    expect(lines.every((line) => wordsWidthPx(line, 12) <= 160)).toBe(true);
  });

  it("breaks Chinese anywhere but before its punctuation", () => {
    const words = "面积为签约额；实心为涉台部分；空心为金额未见报道。";
    const lines = wrapLines(words, at12(84));
    expect(lines.join("")).toBe(words);
    expect(lines.every((line) => !/^[；。，]/u.test(line))).toBe(true);
  });

  it("breaks an address that has no spaces", () => {
    const address = `https://example.org/?series=${"a-long-name-".repeat(12)}`;
    expect(wrapLines(address, at12(240)).join("")).toBe(address);
  });
});
