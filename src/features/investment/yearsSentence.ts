import { type BarRow, largestRow } from "#charts/barRows.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { Quantity } from "./tally.ts";
import { valueInWords } from "./words.ts";

type YearsSentenceOptions = {
  readonly title: string;
  readonly quantity: Quantity;
  readonly bars: readonly BarRow[];
};

/** The bars of the years for those who do not see them: the highest, and how many are not known. */
export function yearsSentence(i18n: I18n, { title, quantity, bars }: YearsSentenceOptions): string {
  const largest = largestRow(bars);
  if (!largest) return i18n.t("investment.year.spokenNone", { title });
  return i18n.t("investment.year.spoken", {
    title,
    value: valueInWords(i18n, quantity)(largest.total),
    year: largest.label,
    n: bars.filter(({ kind }) => kind === "not-reported").length,
  });
}
