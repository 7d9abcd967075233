import type { ExchangeRates } from "./schema.ts";
import type { Currency, DisplayCurrency } from "./vocabulary.ts";

/** Yearly average rates, units of the currency per US dollar. */
export type RateTable = Pick<ExchangeRates, "perUsd">;

/** The yearly average rate used for a conversion: units of the currency per US dollar, and the year it is of. */
export type Rate = { readonly perUsd: number; readonly year: number };

/**
 * The rate of a currency for a year; a year without one uses the latest earlier year that has one.
 * `null` where the table begins later. The dollar is 1 in every year.
 */
export function rateOf(rates: RateTable, currency: Currency, year: number): Rate | null {
  if (currency === "USD") return { perUsd: 1, year };
  return inYearOrder(rates.perUsd[currency]).findLast((rate) => rate.year <= year) ?? null;
}

/** An amount converted for comparison, in single units, with the rates it was made with. */
export type Converted = { readonly amount: number; readonly from: Rate; readonly to: Rate };

/** Converts an amount at the average rates of a year; `null` where a rate is missing. */
export function convert(
  rates: RateTable,
  money: { readonly amount: number; readonly currency: Currency },
  target: { readonly currency: DisplayCurrency; readonly year: number },
): Converted | null {
  const from = rateOf(rates, money.currency, target.year);
  const to = rateOf(rates, target.currency, target.year);
  if (!from || !to) return null;
  if (money.currency === target.currency) return { amount: money.amount, from, to };
  return { amount: (money.amount / from.perUsd) * to.perUsd, from, to };
}

type YearlyRates = RateTable["perUsd"][keyof RateTable["perUsd"]];

const sorted = new WeakMap<YearlyRates, readonly Rate[]>();

/** The rates of a table from its first year to its last, sorted once. */
function inYearOrder(table: YearlyRates): readonly Rate[] {
  const known = sorted.get(table);
  if (known) return known;
  const rates = Object.entries(table)
    .map(([year, perUsd]) => ({ year: Number(year), perUsd }))
    .sort((a, b) => a.year - b.year);
  sorted.set(table, rates);
  return rates;
}
