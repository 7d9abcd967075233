import type { DisplayCurrency } from "./vocabulary.ts";

/** What of an amount counts: that of investors of every origin, or its Taiwan-related part alone. */
export type Basis = "all" | "taiwan";

/**
 * A sum of headline amounts, in single units of one currency, kept apart by origin of the investors:
 * the three parts add up to `total`.
 */
export type AmountSum = {
  /** Taiwan-related: headlines that count such projects only, and the parts reported separately. */
  readonly taiwan: number;
  /** The rest of headlines that cover investors of every origin. */
  readonly allInvestors: number;
  /** The rest of headlines whose origin is not stated. */
  readonly unspecified: number;
  readonly total: number;
  /** How many events reported an amount, and how many of those reported a Taiwan-related part. */
  readonly reported: number;
  readonly taiwanReported: number;
  /** How many of the reported amounts are only a part because no total is reported. */
  readonly partial: number;
  /** How many of the headlines with a Taiwan-related part are. */
  readonly taiwanPartial: number;
};

/** A number of projects, and how many events report one. */
export type ProjectSum = { readonly projects: number; readonly projectsReported: number };

export type Totals = {
  readonly events: number;
  readonly people: number;
  /** People by code of SIDES. */
  readonly peopleBySide: readonly number[];
  readonly provinces: number;
  /** Sum of projects of headline figures, and how many events report one. */
  readonly projects: number;
  readonly projectsReported: number;
  /** The same of their Taiwan-related part. */
  readonly taiwanProjects: ProjectSum;
  /** Headlines of kind investment or contract: what charts call "signed". */
  readonly signed: AmountSum;
  /** Headlines of kind trade, never added to `signed`. */
  readonly trade: AmountSum;
  /** Events whose headline figure has an amount, of whatever kind. */
  readonly withFigures: number;
  /** Events that report a Taiwan-related amount, of whatever kind. */
  readonly withTaiwanFigures: number;
};

/** Live counts: for each option, the events there would be with the *other* facets' filters as they are. */
export type FacetCounts = {
  readonly province: Uint32Array;
  readonly theme: Uint32Array;
  readonly series: Uint32Array;
  /** Position 0 is `index.firstYear`. */
  readonly year: Uint32Array;
  /** By code of SIDES. */
  readonly side: Uint32Array;
  /** Events with a reported headline amount. */
  readonly reported: number;
};

/** What the province tiles are shaded by, under the same rule as the counts. NaN where nothing is reported. */
export type ProvinceMeasures = {
  readonly amount: Float64Array;
  readonly taiwan: Float64Array;
  readonly projects: Float64Array;
  readonly taiwanProjects: Float64Array;
};

/** The result of `select`: which events are in, what each option would give, and the totals. */
export type Selection = {
  readonly currency: DisplayCurrency;
  /** Positions of the events that are in, in date order. */
  readonly events: Uint32Array;
  /** One byte an event, 1 where it is in. */
  readonly isIn: Uint8Array;
  readonly counts: FacetCounts;
  readonly provinceMeasures: ProvinceMeasures;
  /** By person code: at how many of the selected events the person is named. */
  readonly appearances: Uint32Array;
  readonly totals: Totals;
};
