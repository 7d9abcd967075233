import type { EventRecord, Figure } from "#model/schema.ts";
import type { I18n } from "./useI18n.tsx";

type Amounts = Pick<Figure, "amount" | "currency" | "projects" | "qualifier">;

/** The amount in the currency it was reported in, with its qualifier; `null` where none is reported. */
export function reportedAmount(
  i18n: I18n,
  { amount, currency, qualifier }: Amounts,
): string | null {
  if (amount === null || currency === null) return null;
  return i18n.t(`qualifier.${qualifier}`, { value: i18n.money(amount, currency, "precise") });
}

/** What a figure counts, in words: `40 projects, ¥23.8 bn`. A qualifier belongs to the amount where there is one. */
export function reportedFigure(i18n: I18n, figure: Amounts): string {
  const amount = reportedAmount(i18n, figure);
  if (figure.projects === null) return amount ?? i18n.t("value.notReported");
  const projects = i18n.tn("event.projects", figure.projects);
  if (amount !== null) return i18n.t("event.value.projectsAndAmount", { projects, amount });
  return i18n.t(`qualifier.${figure.qualifier}`, { value: projects });
}

/** How many attended, as the report qualifies it: `nearly 300`. */
export function attendanceWords(
  i18n: I18n,
  { value, qualifier }: NonNullable<EventRecord["attendance"]>,
): string {
  return i18n.t(`qualifier.${qualifier}`, { value: i18n.number(value) });
}
