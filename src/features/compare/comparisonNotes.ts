import type { I18n } from "#i18n/useI18n.tsx";
import type { ComparedRow } from "./compareRows.ts";
import type { Comparison } from "./comparisonPicture.ts";

/** What is compared, as a title. */
export function comparisonTitle({ t, text }: I18n, rows: readonly ComparedRow[]): string {
  const names = rows.map(({ name }) => text(name)).join(t("filters.listSeparator"));
  return t("compare.titleOf", { names });
}

/** How to read the columns, and of how many events of each an amount is known. */
export function comparisonNotes(
  { t, tn, text }: I18n,
  { rows, currency, basis }: Pick<Comparison, "rows" | "currency" | "basis">,
): readonly string[] {
  const stem = basis === "taiwan" ? "compare.coverage.taiwan" : "compare.coverage";
  const known = rows.map(({ name, signed, events }) =>
    tn(stem, events, { name: text(name), reported: signed?.reported ?? 0 }),
  );
  const hasAmounts = rows.some(({ signed }) => signed !== null);
  const money = hasAmounts ? [t("investment.conversion", { currency })] : [];
  return [known.join(t("compare.coverage.separator")), t("compare.scales"), ...money];
}
