import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeAppearances,
  encodeAppearances,
  inOrderOfAppearance,
} from "#model/appearanceCodes.ts";

describe("encodeAppearances", () => {
  it("writes someone new as 0 and anyone else as the steps back from the next new one", () => {
    expect(encodeAppearances([0, 1, 0, 2, 2, 1])).toEqual([0, 0, 2, 0, 1, 2]);
  });

  it("is undone by decodeAppearances for codes in order of first appearance", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (mentions) => {
        const order = [...new Set(mentions)];
        const codes = mentions.map((mention) => order.indexOf(mention));
        expect([...decodeAppearances(encodeAppearances(codes))]).toEqual(codes);
      }),
    );
  });
});

describe("inOrderOfAppearance", () => {
  it("puts those never mentioned last, in the order given", () => {
    const people = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }];
    expect(inOrderOfAppearance(people, ["c", "a", "c"]).map(({ id }) => id)).toEqual([
      "c",
      "a",
      "b",
      "d",
    ]);
  });
});
