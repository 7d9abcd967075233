import { describe, expect, it } from "vitest";
import { signedFact } from "#features/glance/signedFact.ts";
import type { AmountSum } from "#model/selection.ts";

const NOTHING: AmountSum = {
  taiwan: 0,
  allInvestors: 0,
  unspecified: 0,
  total: 0,
  reported: 0,
  taiwanReported: 0,
  partial: 0,
  taiwanPartial: 0,
};

const MIXED: AmountSum = {
  taiwan: 25,
  allInvestors: 50,
  unspecified: 25,
  total: 100,
  reported: 4,
  taiwanReported: 2,
  partial: 3,
  taiwanPartial: 1,
};

describe("signedFact", () => {
  it("is not reported, rather than zero, where no event reports an amount", () => {
    expect(signedFact(NOTHING, "all")).toEqual({ status: "notReported" });
    expect(signedFact(NOTHING, "taiwan")).toEqual({ status: "notReported" });
  });

  it("keeps the origins of the total apart", () => {
    expect(signedFact(MIXED, "all")).toEqual({
      status: "reported",
      amount: 100,
      reported: 4,
      partial: 3,
      parts: [
        { origin: "taiwan", amount: 25, share: 0.25 },
        { origin: "allInvestors", amount: 50, share: 0.5 },
        { origin: "unspecified", amount: 25, share: 0.25 },
      ],
    });
  });

  it("leaves out an origin nothing is reported of", () => {
    const fact = signedFact({ ...MIXED, taiwan: 0, taiwanReported: 0, total: 75 }, "all");
    expect(fact.status === "reported" && fact.parts.map(({ origin }) => origin)).toEqual([
      "allInvestors",
      "unspecified",
    ]);
  });

  it("narrows to the Taiwan-related part with its own coverage and its own partial figures", () => {
    const fact = { status: "reported", amount: 25, reported: 2, partial: 1, parts: [] };
    expect(signedFact(MIXED, "taiwan")).toEqual(fact);
  });
});
