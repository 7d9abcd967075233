import type { AmountSum, Basis, ProjectSum, Totals } from "./selection.ts";

/** A sum of amounts, or what of it is Taiwan-related where the view is narrowed to that. */
export function amountsOn(basis: Basis, sum: AmountSum): AmountSum {
  if (basis === "all") return sum;
  const { taiwan, taiwanReported, taiwanPartial } = sum;
  return {
    taiwan,
    allInvestors: 0,
    unspecified: 0,
    total: taiwan,
    reported: taiwanReported,
    taiwanReported,
    partial: taiwanPartial,
    taiwanPartial,
  };
}

/** The projects of a selection, or those of them that are Taiwan-related. */
export function projectsOn(basis: Basis, totals: Totals): ProjectSum {
  return basis === "all" ? totals : totals.taiwanProjects;
}

/** How many events of a selection report an amount, or a Taiwan-related one. */
export function withAmountsOn(basis: Basis, totals: Totals): number {
  return basis === "all" ? totals.withFigures : totals.withTaiwanFigures;
}
