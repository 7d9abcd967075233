import type { EventId, PersonId, ProvinceId, SeriesId, ThemeId } from "#model/schema.ts";
import type { DisplayCurrency, Language, Side } from "#model/vocabulary.ts";

export const LANES = ["province", "theme", "series", "none"] as const;
export type Lanes = (typeof LANES)[number];

export const MEASURES = ["amount", "projects", "events"] as const;
export type Measure = (typeof MEASURES)[number];

export const STACKS = ["province", "theme", "investors"] as const;
export type Stack = (typeof STACKS)[number];

export const EMBEDS = ["timeline", "investment", "speakers", "at-a-glance"] as const;
export type Embed = (typeof EMBEDS)[number];

/** One side of a comparison: a province, a theme or a series. */
export type Compared =
  | { readonly facet: "province"; readonly id: ProvinceId }
  | { readonly facet: "theme"; readonly id: ThemeId }
  | { readonly facet: "series"; readonly id: SeriesId };

/** Everything a reader can set: what the address holds, and nothing else does. */
export type ViewState = {
  readonly province: readonly ProvinceId[];
  readonly theme: readonly ThemeId[];
  readonly series: readonly SeriesId[];
  /** First and last year, both included; `null` is open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly side: readonly Side[];
  readonly speaker: PersonId | null;
  readonly q: string;
  readonly figures: "all" | "reported";
  readonly lanes: Lanes;
  readonly view: "lanes" | "list";
  readonly measure: Measure;
  readonly basis: "all" | "taiwan";
  readonly stack: Stack;
  readonly currency: DisplayCurrency;
  readonly cumulative: boolean;
  readonly event: EventId | null;
  readonly person: PersonId | null;
  readonly compare: readonly Compared[];
  readonly embed: Embed | null;
  /** `null` follows the browser. */
  readonly lang: Language | null;
};

export const DEFAULT_VIEW: ViewState = {
  province: [],
  theme: [],
  series: [],
  from: null,
  to: null,
  side: [],
  speaker: null,
  q: "",
  figures: "all",
  lanes: "province",
  view: "lanes",
  measure: "amount",
  basis: "all",
  stack: "investors",
  currency: "CNY",
  cumulative: false,
  event: null,
  person: null,
  compare: [],
  embed: null,
  lang: null,
};

/** Something in the address that was not applied, for the page to say so. */
export type Ignored = {
  readonly name: string;
  readonly value: string;
  readonly reason: "unknown-parameter" | "unknown-value" | "malformed" | "repeated" | "too-many";
};
