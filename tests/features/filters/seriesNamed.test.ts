import { describe, expect, it } from "vitest";
import { seriesNamed } from "#features/filters/seriesNamed.ts";
import { index } from "./fixture.ts";

const code = index.codes.series.get("hunan-week") ?? -1;

describe("seriesNamed", () => {
  it.each(["", "week", "WEEK hunan", "湖南", "hunan 周"])("finds Hunan Week by “%s”", (text) => {
    expect(seriesNamed(index, code, text)).toBe(true);
  });

  it("does not find it by words it does not have", () => {
    expect(seriesNamed(index, code, "hunan fair")).toBe(false);
  });
});
