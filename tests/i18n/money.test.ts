import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney } from "#i18n/money.ts";
import { CURRENCIES, LANGUAGES } from "#model/vocabulary.ts";

describe("formatMoney, short", () => {
  it.each([
    [23.8e9, "CNY", ["¥23.8 bn", "238亿元", "238億元"]],
    [3.5e9, "USD", ["US$3.5 bn", "35亿美元", "35億美元"]],
    [200e6, "TWD", ["NT$200 m", "2亿新台币", "2億新臺幣"]],
    [2.904e12, "CNY", ["¥2.90 tn", "2.90万亿元", "2.90兆元"]],
    [1.496e12, "CNY", ["¥1.50 tn", "1.50万亿元", "1.50兆元"]],
    [1e12, "CNY", ["¥1 tn", "1万亿元", "1兆元"]],
    [340e9, "CNY", ["¥340 bn", "3,400亿元", "3,400億元"]],
    [20.5e6, "CNY", ["¥20.5 m", "2,050万元", "2,050萬元"]],
    [12_345, "CNY", ["¥12.3k", "1.23万元", "1.23萬元"]],
    [999, "CNY", ["¥999", "999元", "999元"]],
    [0, "CNY", ["¥0", "0元", "0元"]],
    [-3.2e9, "CNY", ["−¥3.2 bn", "−32亿元", "−32億元"]],
  ] as const)("writes %d %s in each language", (amount, currency, words) => {
    const written = LANGUAGES.map((language) => formatMoney({ amount, currency }, language));
    expect(written).toEqual(words);
  });

  it.each([
    [999_400_000, "¥999 m", "9.99亿元"],
    [999_500_000, "¥1 bn", "10亿元"],
    [999_900_000, "¥1 bn", "10亿元"],
    [99_960_000, "¥100 m", "1亿元"],
    [99_940_000, "¥99.9 m", "9,990万元"],
    [9_999.6, "¥10k", "1万元"],
    [999_600_000_000, "¥1.00 tn", "1.00万亿元"],
  ])("lets %d belong to the scale it rounds to", (amount, en, hans) => {
    expect(formatMoney({ amount, currency: "CNY" }, "en")).toBe(en);
    expect(formatMoney({ amount, currency: "CNY" }, "zh-Hans")).toBe(hans);
  });

  it("never shows more than four digits, nor four before a unit in English", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9.99e14, noNaN: true }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...CURRENCIES),
        (amount, language, currency) => {
          const written = formatMoney({ amount, currency }, language);
          expect(written.replace(/\D/g, "").length).toBeLessThanOrEqual(4);
          if (language === "en") expect(written).not.toMatch(/\d,\d/);
        },
      ),
    );
  });
});

describe("formatMoney, spoken", () => {
  it.each([
    [23.8e9, "CNY", "23.8 billion yuan", "238亿元"],
    [2.904e12, "CNY", "2.9 trillion yuan", "2.9万亿元"],
    [3.5e9, "USD", "3.5 billion US dollars", "35亿美元"],
    [200e6, "TWD", "200 million Taiwan dollars", "2亿新台币"],
    [12_000, "CNY", "12 thousand yuan", "1.2万元"],
  ] as const)("reads %d %s aloud", (amount, currency, en, hans) => {
    expect(formatMoney({ amount, currency }, "en", "spoken")).toBe(en);
    expect(formatMoney({ amount, currency }, "zh-Hans", "spoken")).toBe(hans);
  });
});

describe("formatMoney, full", () => {
  it("writes every digit and the code of the currency", () => {
    expect(formatMoney({ amount: 23_800_000_000, currency: "CNY" }, "en", "full")).toBe(
      "CNY 23,800,000,000",
    );
  });
});

describe("formatMoney, precise", () => {
  it.each([
    [8.745e9, "CNY", ["¥8.745 bn", "87.45亿元", "87.45億元"]],
    [685_875_000, "USD", ["US$685.875 m", "6.85875亿美元", "6.85875億美元"]],
    [2.24e9, "USD", ["US$2.24 bn", "22.4亿美元", "22.4億美元"]],
  ] as const)("keeps every digit of %d %s", (amount, currency, words) => {
    const written = LANGUAGES.map((language) =>
      formatMoney({ amount, currency }, language, "precise"),
    );
    expect(written).toEqual(words);
  });
});
