import { type Converted, convert, type RateTable } from "#model/money.ts";
import type { Figure } from "#model/schema.ts";
import type { Currency, DisplayCurrency } from "#model/vocabulary.ts";

/** An amount as reported and in another currency, with the rates between them. */
export type FigureConversion = {
  readonly reported: { readonly amount: number; readonly currency: Currency };
  readonly converted: Converted & { readonly currency: DisplayCurrency };
  /** The year of the event, whose average rates are meant. */
  readonly year: number;
};

/**
 * The amount of a figure in the currency the page compares in, or in the other one where it was reported in that;
 * `null` where no amount is reported or a rate is missing.
 */
export function figureConversion(
  { amount, currency }: Pick<Figure, "amount" | "currency">,
  rates: RateTable,
  shown: { readonly currency: DisplayCurrency; readonly year: number },
): FigureConversion | null {
  if (amount === null || currency === null) return null;
  const reported = { amount, currency };
  const target = currency === shown.currency ? otherThan(shown.currency) : shown.currency;
  const converted = convert(rates, reported, { currency: target, year: shown.year });
  return converted && { reported, converted: { ...converted, currency: target }, year: shown.year };
}

function otherThan(currency: DisplayCurrency): DisplayCurrency {
  return currency === "CNY" ? "USD" : "CNY";
}
