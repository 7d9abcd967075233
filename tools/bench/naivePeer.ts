import type { EventIndex } from "#model/eventIndex.ts";
import { SIDES } from "#model/vocabulary.ts";
import type { BenchRecord } from "./benchRecords.ts";
import { type BenchFacet, type BenchFilter, checkOf, FACETS, type Peer } from "./selectionJob.ts";

type Test = (record: BenchRecord) => boolean;

/** What one would write first: filter the list of objects, and again for every facet without its own filter. */
export function naivePeer(records: readonly BenchRecord[], index: EventIndex): Peer {
  const tests = new Map<BenchFacet, Test>();
  const passing = (except: BenchFacet | null) => {
    const others = FACETS.flatMap((facet) => (facet === except ? [] : (tests.get(facet) ?? [])));
    return records.filter((record) => others.every((test) => test(record)));
  };
  return {
    change(filter) {
      const test = testOf(filter);
      if (test) tests.set(filter.facet, test);
      else tests.delete(filter.facet);
      const inside = passing(null);
      return {
        events: inside.length,
        projects: inside.reduce(
          (sum, { projects }) => (projects === null ? sum : sum + projects),
          0,
        ),
        checks: {
          province: counted(passing("province"), index.provinces.length, (r) => [r.province]),
          theme: counted(passing("theme"), index.themes.length, ({ themes }) => themes),
          series: counted(passing("series"), index.series.length, ({ series }) => [series]),
          year: counted(passing("year"), index.lastYear - index.firstYear + 1, ({ year }) => [
            year - index.firstYear,
          ]),
          side: counted(passing("side"), SIDES.length, ({ sides }) => sides),
          figures: passing("figures").filter(({ reported }) => reported).length,
        },
      };
    },
  };
}

function testOf(filter: BenchFilter): Test | null {
  switch (filter.facet) {
    case "figures":
      return filter.only ? ({ reported }) => reported : null;
    case "year": {
      if (!filter.range) return null;
      const [from, to] = filter.range;
      return ({ year }) => year >= from && year <= to;
    }
    default: {
      const { codes } = filter;
      return codes && codesTest(filter.facet, codes);
    }
  }
}

function codesTest(
  facet: "province" | "theme" | "series" | "side",
  codes: readonly number[],
): Test {
  switch (facet) {
    case "province":
      return ({ province }) => codes.includes(province);
    case "series":
      return ({ series }) => codes.includes(series);
    case "theme":
      return ({ themes }) => themes.some((theme) => codes.includes(theme));
    case "side":
      return ({ sides }) => sides.some((side) => codes.includes(side));
  }
}

function counted(
  records: readonly BenchRecord[],
  options: number,
  optionsOf: (record: BenchRecord) => readonly number[],
): number {
  const counts = Array.from({ length: options }, () => 0);
  for (const record of records)
    for (const option of optionsOf(record))
      if (option >= 0) counts[option] = (counts[option] ?? 0) + 1;
  return checkOf(counts);
}
