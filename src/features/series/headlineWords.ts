import { reportedFigure } from "#i18n/reportedWords.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventRecord } from "#model/schema.ts";

/** The headline figure with its stage and investors: `40 projects, ¥23.8 bn signed, all investors`; `null` without one. */
export function headlineWords(i18n: I18n, { figures }: EventRecord): string | null {
  const headline = figures.find((figure) => figure.headline);
  if (!headline) return null;
  const words = i18n.t("series.headline", {
    figure: reportedFigure(i18n, headline),
    stage: i18n.t(`stage.${headline.stage}`),
    investors: i18n.t(`investors.${headline.investors}`),
  });
  return headline.partial ? i18n.t("series.headline.partial", { headline: words }) : words;
}
