import { describe, expect, it } from "vitest";
import { figureConversion } from "#features/event/figureConversion.ts";

const rates = { perUsd: { CNY: { "2020": 7, "2021": 6.5 }, TWD: { "2020": 28 } } };

describe(figureConversion, () => {
  it("converts to the currency the page compares in", () => {
    const shown = { currency: "CNY", year: 2020 } as const;
    expect(figureConversion({ amount: 2e6, currency: "USD" }, rates, shown)).toEqual({
      reported: { amount: 2e6, currency: "USD" },
      converted: {
        amount: 14e6,
        currency: "CNY",
        from: { perUsd: 1, year: 2020 },
        to: { perUsd: 7, year: 2020 },
      },
      year: 2020,
    });
  });

  it("converts to the other currency what was reported in the one shown", () => {
    const conversion = figureConversion({ amount: 65, currency: "CNY" }, rates, {
      currency: "CNY",
      year: 2021,
    });
    expect(conversion?.converted).toMatchObject({ amount: 10, currency: "USD" });
  });

  it("tells the year of the rate where that of the event has none yet", () => {
    const conversion = figureConversion({ amount: 65, currency: "CNY" }, rates, {
      currency: "USD",
      year: 2030,
    });
    expect(conversion?.converted.from).toEqual({ perUsd: 6.5, year: 2021 });
  });

  it("is null where no amount is reported or a rate is missing", () => {
    const shown = { currency: "CNY", year: 2020 } as const;
    expect(figureConversion({ amount: null, currency: null }, rates, shown)).toBeNull();
    expect(
      figureConversion({ amount: 1, currency: "TWD" }, rates, { ...shown, year: 1999 }),
    ).toBeNull();
  });
});
