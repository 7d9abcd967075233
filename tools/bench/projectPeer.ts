import type { EventIndex } from "#model/eventIndex.ts";
import { type Filters, NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { type BenchFilter, checkOf, type Peer } from "./selectionJob.ts";

/** This project's own `select`, which beside the job also sums amounts by origin and place. */
export function projectPeer(index: EventIndex): Peer {
  let filters = NO_FILTERS;
  let selection = select(index, filters, "CNY");
  return {
    countPeople: () => selection.totals.people,
    change(filter) {
      filters = { ...filters, ...patchOf(filter) };
      selection = select(index, filters, "CNY");
      const { counts, totals } = selection;
      return {
        events: totals.events,
        projects: totals.projects,
        checks: {
          province: checkOf(counts.province),
          theme: checkOf(counts.theme),
          series: checkOf(counts.series),
          year: checkOf(counts.year),
          side: checkOf(counts.side),
          figures: counts.reported,
        },
      };
    },
  };
}

function patchOf(filter: BenchFilter): Partial<Filters> {
  switch (filter.facet) {
    case "province":
      return { provinces: filter.codes ?? [] };
    case "theme":
      return { themes: filter.codes ?? [] };
    case "series":
      return { series: filter.codes ?? [] };
    case "side":
      return { sides: filter.codes ?? [] };
    case "year":
      return { from: filter.range?.[0] ?? null, to: filter.range?.[1] ?? null };
    case "figures":
      return { onlyReported: filter.only };
  }
}
