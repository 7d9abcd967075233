import { describe, expect, it } from "vitest";
import { paintOf, patternedFills } from "#charts/fill.ts";

describe("paintOf", () => {
  it("paints every texture differently", () => {
    const paints = (["solid", "light", "hatched", "hollow"] as const).map(
      (texture) => paintOf("chart", { colour: "cat-1", texture }).fill,
    );
    expect(new Set(paints).size).toBe(4);
  });
});

describe("patternedFills", () => {
  it("has each pattern once", () => {
    const hatched = { colour: "amount", texture: "hatched" } as const;
    const solid = { colour: "amount", texture: "solid" } as const;
    expect(patternedFills([hatched, solid, hatched])).toEqual([hatched]);
  });
});
