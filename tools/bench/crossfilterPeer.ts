import crossfilter from "crossfilter2";
import type { BenchRecord } from "./benchRecords.ts";
import type { BenchFilter, Peer } from "./selectionJob.ts";

/** crossfilter2 doing the same: a dimension and a group of counts for every facet, themes and sides as lists. */
export function crossfilterPeer(records: BenchRecord[], firstYear: number): Peer {
  const events = crossfilter(records);
  const dimensions = {
    province: events.dimension(({ province }) => province),
    theme: events.dimension(({ themes }) => [...themes], true),
    series: events.dimension(({ series }) => series),
    year: events.dimension(({ year }) => year),
    side: events.dimension(({ sides }) => [...sides], true),
    figures: events.dimension(({ reported }) => Number(reported)),
  };
  const groups = {
    province: dimensions.province.group(),
    theme: dimensions.theme.group(),
    series: dimensions.series.group(),
    year: dimensions.year.group(),
    side: dimensions.side.group(),
    figures: dimensions.figures.group(),
  };
  const projects = events.groupAll<number>().reduceSum((record) => record.projects ?? 0);
  return {
    change(filter) {
      apply(filter, dimensions);
      return {
        events: events.allFiltered().length,
        projects: projects.value(),
        checks: {
          province: checkOfGroup(groups.province.all(), 0),
          theme: checkOfGroup(groups.theme.all(), 0),
          series: checkOfGroup(groups.series.all(), 0),
          year: checkOfGroup(groups.year.all(), firstYear),
          side: checkOfGroup(groups.side.all(), 0),
          figures: Number(groups.figures.all().find(({ key }) => key === 1)?.value ?? 0),
        },
      };
    },
  };
}

type Dimensions = Readonly<
  Record<
    BenchFilter["facet"],
    crossfilter.Dimension<BenchRecord, crossfilter.NaturallyOrderedValue>
  >
>;

function apply(filter: BenchFilter, dimensions: Dimensions): void {
  const dimension = dimensions[filter.facet];
  if (filter.facet === "figures") filterBy(dimension, filter.only ? [1] : null);
  else if (filter.facet !== "year") filterBy(dimension, filter.codes);
  else if (filter.range) dimension.filterRange([filter.range[0], filter.range[1] + 1]);
  else dimension.filterAll();
}

function filterBy(
  dimension: Dimensions[BenchFilter["facet"]],
  codes: readonly number[] | null,
): void {
  const [only, ...others] = codes ?? [];
  if (codes === null || only === undefined) dimension.filterAll();
  else if (others.length === 0) dimension.filterExact(only);
  else dimension.filterFunction((value) => codes.some((code) => code === value));
}

function checkOfGroup(
  group: readonly crossfilter.Grouping<crossfilter.NaturallyOrderedValue, unknown>[],
  first: number,
): number {
  return group.reduce((check, { key, value }) => {
    const position = Number(key) - first;
    return position < 0 ? check : check + (position + 1) * Number(value);
  }, 0);
}
