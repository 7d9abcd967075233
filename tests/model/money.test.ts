import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, type RateTable, rateOf } from "#model/money.ts";
import { CURRENCIES, DISPLAY_CURRENCIES } from "#model/vocabulary.ts";
import { readRecord } from "#tools/readRecord.ts";

const rates: RateTable = {
  perUsd: { CNY: { "2020": 7, "2018": 6.5, "2021": 6.4 }, TWD: { "2019": 31, "2020": 29.5 } },
};

describe("rateOf", () => {
  it.each([
    ["CNY", 2018, { perUsd: 6.5, year: 2018 }],
    ["CNY", 2019, { perUsd: 6.5, year: 2018 }],
    ["CNY", 2021, { perUsd: 6.4, year: 2021 }],
    ["CNY", 2030, { perUsd: 6.4, year: 2021 }],
    ["TWD", 2030, { perUsd: 29.5, year: 2020 }],
    ["USD", 1990, { perUsd: 1, year: 1990 }],
    ["CNY", 2017, null],
    ["TWD", 2018, null],
  ] as const)("of %s for %i is of that year or the latest earlier one", (currency, year, rate) => {
    expect(rateOf(rates, currency, year)).toEqual(rate);
  });

  it("is never of a later year", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.integer({ min: 1980, max: 2040 }),
        (currency, year) => {
          const rate = rateOf(rates, currency, year);
          expect(rate === null || rate.year <= year).toBe(true);
        },
      ),
    );
  });
});

describe("convert", () => {
  const money = fc.record({
    amount: fc.double({ min: 1, max: 1e13, noNaN: true }),
    currency: fc.constantFrom(...DISPLAY_CURRENCIES),
  });
  const target = fc.record({
    currency: fc.constantFrom(...DISPLAY_CURRENCIES),
    year: fc.integer({ min: 2018, max: 2030 }),
  });

  it("gives back the amount there and back", () => {
    fc.assert(
      fc.property(money, target, (start, there) => {
        const converted = convert(rates, start, there);
        const back =
          converted &&
          convert(
            rates,
            { amount: converted.amount, currency: there.currency },
            { currency: start.currency, year: there.year },
          );
        expect((back?.amount ?? Number.NaN) / start.amount).toBeCloseTo(1, 12);
      }),
    );
  });

  it("keeps order and proportion within a year", () => {
    fc.assert(
      fc.property(money, target, fc.integer({ min: 2, max: 9 }), (start, there, times) => {
        const one = convert(rates, start, there)?.amount ?? Number.NaN;
        const more = convert(rates, { ...start, amount: start.amount * times }, there);
        expect((more?.amount ?? Number.NaN) / one).toBeCloseTo(times, 9);
      }),
    );
  });

  it("leaves an amount in its own currency untouched to the last digit", () => {
    const amount = 23_800_000_000.1;
    expect(
      convert(rates, { amount, currency: "CNY" }, { currency: "CNY", year: 2020 }),
    ).toMatchObject({ amount });
  });

  it("says which years' rates were used", () => {
    expect(
      convert(rates, { amount: 59, currency: "TWD" }, { currency: "CNY", year: 2026 }),
    ).toEqual({
      amount: 12.8,
      from: { perUsd: 29.5, year: 2020 },
      to: { perUsd: 6.4, year: 2021 },
    });
  });

  it("gives nothing, not zero, for a year before the table begins", () => {
    expect(
      convert(rates, { amount: 1, currency: "TWD" }, { currency: "CNY", year: 2018 }),
    ).toBeNull();
    expect(
      convert(rates, { amount: 1, currency: "USD" }, { currency: "CNY", year: 2017 }),
    ).toBeNull();
  });

  it("has a rate for every amount of the real record", () => {
    const { events, exchangeRates } = readRecord("data");
    const missing = events.flatMap(({ id, date, figures }) =>
      figures.flatMap(({ amount, currency }) => {
        if (amount === null || currency === null) return [];
        const year = Number(date.start.slice(0, 4));
        const inYuan = convert(exchangeRates, { amount, currency }, { currency: "CNY", year });
        return inYuan ? [] : [id];
      }),
    );
    expect(missing).toEqual([]);
  });
});
