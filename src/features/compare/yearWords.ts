import type { I18n } from "#i18n/useI18n.tsx";
import type { ComparedRow } from "./compareRows.ts";

/** What stands around the bars of the years, and the bars in a sentence. */
export type YearWords = {
  readonly label: string;
  /** The most events a year had; `null` where there are none. */
  readonly most: string | null;
  readonly sentence: string;
  readonly from: string;
  readonly to: string;
};

/** The events of each year in words. */
export function yearWords(
  { t, text }: I18n,
  { name, perYear }: Pick<ComparedRow, "name" | "perYear">,
  years: readonly number[],
): YearWords {
  const span = { from: String(years[0] ?? ""), to: String(years.at(-1) ?? "") };
  const label = t("compare.perYear");
  const most = Math.max(0, ...perYear);
  const named = { name: text(name), ...span };
  if (most === 0) return { label, most: null, sentence: t("compare.perYear.none", named), ...span };
  const year = String(years[perYear.indexOf(most)] ?? "");
  const isOnce = perYear.indexOf(most) === perYear.lastIndexOf(most);
  return {
    label,
    most: isOnce
      ? t("compare.perYear.most", { year, n: most })
      : t("compare.perYear.upTo", { n: most }),
    sentence: t("compare.perYear.spoken", { ...named, year, n: most }),
    ...span,
  };
}
