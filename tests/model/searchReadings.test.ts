import { describe, expect, it } from "vitest";
import { readingsOf, soundOf } from "#model/searchReadings.ts";

const guo = readingsOf("guo jin long");

describe("soundOf", () => {
  it.each([
    ["guojinlong", "whole"],
    ["jinlong", "whole"],
    ["long", "whole"],
    ["guojin", "whole"],
    ["guojinl", "part"],
    ["gu", "part"],
    ["ojin", null],
    ["ng", null],
    ["guojinlongs", null],
  ])("of %j in “guo jin long” is %j", (word, sound) => {
    expect(soundOf(guo, word)).toBe(sound);
  });

  it("takes ü as v and as u", () => {
    const readings = readingsOf("lv zu shan");
    expect(soundOf(readings, "lvzushan")).toBe("whole");
    expect(soundOf(readings, "luzushan")).toBe("whole");
  });

  it("prefers a whole syllable to the beginning of another", () => {
    expect(soundOf(readingsOf("shang shan"), "shan")).toBe("whole");
  });

  it("has nothing to say of a name without a reading", () => {
    expect(soundOf(readingsOf(""), "a")).toBeNull();
  });
});
