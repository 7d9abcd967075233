import { formatPlace } from "#i18n/places.ts";
import { attendanceWords, reportedFigure } from "#i18n/reportedWords.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Figure } from "#model/schema.ts";
import { type EditionChange, isComparable } from "./editionChanges.ts";

/** What changed from one edition to another, in a few words: `attendance over 500 → nearly 300`. */
export function changeWords(i18n: I18n, index: EventIndex, change: EditionChange): string {
  const { t } = i18n;
  switch (change.fact) {
    case "place":
      return t("event.change.place", {
        from: formatPlace(i18n, index, change.from),
        to: formatPlace(i18n, index, change.to),
      });
    case "attendance":
      return t("event.change.attendance", {
        from: change.from ? attendanceWords(i18n, change.from) : t("value.notReported"),
        to: change.to ? attendanceWords(i18n, change.to) : t("value.notReported"),
      });
    case "headline":
      return t("event.change.headline", {
        from: headlineWords(i18n, change.from, change.to),
        to: headlineWords(i18n, change.to, change.from),
      });
  }
}

/** A headline beside another one; what it counts is said where the two do not count the same. */
function headlineWords(i18n: I18n, headline: Figure | null, other: Figure | null): string {
  if (!headline) return i18n.t("value.notReported");
  const figure = reportedFigure(i18n, headline);
  if (other && isComparable(headline, other)) return figure;
  return i18n.t("event.change.qualified", { figure, how: traitWords(i18n, headline) });
}

function traitWords({ t }: I18n, { kind, stage, investors, partial }: Figure): string {
  return [
    ...(kind === "investment" || kind === "count" ? [] : [t(`kind.${kind}`)]),
    t(`stage.${stage}`),
    t(`investors.${investors}`),
    ...(partial ? [t("event.figure.partial")] : []),
  ].join(t("event.separator"));
}
