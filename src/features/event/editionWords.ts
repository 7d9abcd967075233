import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";

type Editions = {
  readonly edition: number;
  /** The event it is named beside. */
  readonly besides: number;
};

/** An edition by its year, or by its date where the year is that of the event beside. */
export function editionWords(
  { t, dates }: I18n,
  index: EventIndex,
  { edition, besides }: Editions,
): string {
  const year = index.year[edition] ?? Number.NaN;
  if (year !== index.year[besides]) return t("event.editionOf", { year: String(year) });
  return dates({
    startDay: index.startDay[edition] ?? Number.NaN,
    endDay: index.startDay[edition] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[edition] ?? Number.NaN] ?? "year",
  });
}
