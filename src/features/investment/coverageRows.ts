import type { EventIndex } from "#model/eventIndex.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";

/** How much the headline figures of a year's events tell. The three add up to the events of the year. */
export type CoverageRow = {
  readonly year: number;
  readonly withAmount: number;
  readonly projectsOnly: number;
  readonly withoutFigure: number;
};

/** A row for every year. Amounts of every kind count as reported, as in the filter "only with reported figures". */
export function coverageRows(
  index: EventIndex,
  events: Iterable<number>,
  { years, currency }: { readonly years: readonly number[]; readonly currency: DisplayCurrency },
): readonly CoverageRow[] {
  const { amount } = index.amounts[currency];
  const counts = new Map(
    years.map((year) => [year, { withAmount: 0, projectsOnly: 0, withoutFigure: 0 }]),
  );
  for (const event of events) {
    const count = counts.get(index.year[event] ?? 0);
    if (!count) continue;
    if (isReported(amount[event])) count.withAmount += 1;
    else if (isReported(index.projects[event])) count.projectsOnly += 1;
    else count.withoutFigure += 1;
  }
  return [...counts].map(([year, count]) => ({ year, ...count }));
}

function isReported(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}
