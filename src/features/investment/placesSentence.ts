import { type BarRow, largestRow } from "#charts/barRows.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { Quantity } from "./tally.ts";
import { valueInWords } from "./words.ts";

type PlacesSentenceOptions = {
  readonly title: string;
  readonly quantity: Quantity;
  readonly bars: readonly BarRow[];
};

/** The bars of the places for those who do not see them: the largest, and how many are known. */
export function placesSentence(
  i18n: I18n,
  { title, quantity, bars }: PlacesSentenceOptions,
): string {
  const largest = largestRow(bars);
  if (!largest) return i18n.t("investment.place.spokenNone", { title });
  return i18n.t("investment.place.spoken", {
    title,
    place: largest.label,
    value: valueInWords(i18n, quantity)(largest.total),
    n: bars.filter(({ kind }) => kind === "bar").length,
    m: bars.length,
  });
}
