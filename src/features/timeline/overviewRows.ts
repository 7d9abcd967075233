import { firstDayOfYear } from "#model/calendar.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { type TimeWindow, xOfDay } from "./timeScale.ts";

/** How many selected events there were in a year. */
export type YearCount = { readonly year: number; readonly count: number };

export function yearCounts(index: EventIndex, { events }: Selection): readonly YearCount[] {
  const counts = new Uint32Array(index.lastYear - index.firstYear + 1);
  for (const event of events) {
    const position = (index.year[event] ?? index.firstYear) - index.firstYear;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  return Array.from(counts, (count, i) => ({ year: index.firstYear + i, count }));
}

export type OverviewBar = {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
};

const GAP_PX = 1;
/** A year with a single event beside one of hundreds is still seen. */
const LOWEST_PX = 1;

/** The bars of the years within the domain, the highest as high as there is room. */
export function overviewBars(
  years: readonly YearCount[],
  size: { readonly domain: TimeWindow; readonly widthPx: number; readonly heightPx: number },
): readonly OverviewBar[] {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return years
    .filter(({ count }) => count > 0)
    .map(({ year, count }) => {
      const x = xOfDay(size.domain, size.widthPx, firstDayOfYear(year));
      const end = xOfDay(size.domain, size.widthPx, firstDayOfYear(year + 1));
      return {
        year,
        x,
        width: Math.max(end - x - GAP_PX, GAP_PX),
        height: Math.max((count / most) * size.heightPx, LOWEST_PX),
      };
    });
}
