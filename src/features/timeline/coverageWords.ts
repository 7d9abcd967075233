import type { I18n } from "#i18n/useI18n.tsx";
import { withAmountsOn } from "#model/narrowedSums.ts";
import type { Basis, Selection } from "#model/selection.ts";

/** For how many of the events the amount that marks show is reported, as a sentence. */
export function coverageWords({ tn }: I18n, { totals, events }: Selection, basis: Basis): string {
  const stem = basis === "taiwan" ? "investment.coverage.taiwan" : "investment.coverage";
  return tn(stem, events.length, { reported: withAmountsOn(basis, totals) });
}
