import type { DateSpan } from "#i18n/dates.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";

/** The days of an event as far as they are known. */
export function eventDates(index: EventIndex, event: number): DateSpan {
  return {
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  };
}
