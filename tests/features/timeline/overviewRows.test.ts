import { expect, it } from "vitest";
import { overviewBars, yearCounts } from "#features/timeline/overviewRows.ts";
import { timeDomain } from "#features/timeline/timeDomain.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const index = makeIndex([
  makeEvent({ id: "2019-a", date: on("2019-05-01") }),
  makeEvent({ id: "2021-b", date: on("2021-05-01") }),
  makeEvent({ id: "2021-c", date: on("2021-06-01") }),
]);
const years = yearCounts(index, select(index, NO_FILTERS));

it("counts the selected events of every year, also of those without any", () => {
  expect(years).toEqual([
    { year: 2019, count: 1 },
    { year: 2020, count: 0 },
    { year: 2021, count: 2 },
  ]);
});

it("gives the year with most events all the height, and one without events no bar", () => {
  const domain = timeDomain(index, { from: null, to: null });
  const bars = overviewBars(years, { domain, widthPx: 300, heightPx: 40 });
  expect(bars.map(({ year, height }) => [year, height])).toEqual([
    [2019, 20],
    [2021, 40],
  ]);
});

it("looks at the years asked for, within those of the record", () => {
  const asked = timeDomain(index, { from: 2020, to: 2050 });
  const all = timeDomain(index, { from: null, to: null });
  expect(asked.from).toBeGreaterThan(all.from + 300);
  expect(Math.abs(asked.to - all.to)).toBeLessThan(10);
});
