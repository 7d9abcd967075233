import { describe, expect, it } from "vitest";
import { nearestWord } from "#model/nearestWord.ts";

const PROVINCES = ["hunan", "hubei", "henan", "hainan", "inner-mongolia"];

describe("nearestWord", () => {
  it.each([
    ["hunnan", "hunan"],
    ["hubie", "hubei"],
    ["Hubei", "hubei"],
    ["inner-mongolai", "inner-mongolia"],
    ["atlantis", null],
    ["", null],
  ])("%j: %j", (mistyped, nearest) => {
    expect(nearestWord(mistyped, PROVINCES)).toBe(nearest);
  });
});
