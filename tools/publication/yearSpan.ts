import type { EventRecord } from "#model/schema.ts";
import type { PageWords } from "./pageWords.ts";

/** The years from the first to the last of some events in words, `null` where there are none. */
export function yearSpan(events: readonly EventRecord[], words: PageWords): string | null {
  const years = events.map(({ date }) => date.start.slice(0, 4)).sort();
  const from = years[0];
  const to = years.at(-1);
  if (from === undefined || to === undefined) return null;
  return from === to
    ? words.page("page.year", { year: from })
    : words.page("page.years", { from, to });
}
