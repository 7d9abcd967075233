import { firstDayOfYear } from "#model/calendar.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { TimeWindow } from "./timeScale.ts";

/** Room at both ends, as a share of the years shown, so that marks of the first and last days are whole. */
const MARGIN = 0.008;

/** All the time there is to show: the years asked for, else those of the record; the same under every other filter. */
export function timeDomain(
  index: EventIndex,
  years: { readonly from: number | null; readonly to: number | null },
): TimeWindow {
  const first = Math.max(years.from ?? index.firstYear, index.firstYear);
  const last = Math.max(Math.min(years.to ?? index.lastYear, index.lastYear), first);
  const from = firstDayOfYear(first);
  const to = firstDayOfYear(last + 1);
  const margin = (to - from) * MARGIN;
  return { from: from - margin, to: to + margin };
}
