/** The closed word lists of the record: each list first, its type from it. */

export const LANGUAGES = ["en", "zh-Hans", "zh-Hant"] as const;
export type Language = (typeof LANGUAGES)[number];

export const SIDES = ["taiwan", "mainland", "other"] as const;
export type Side = (typeof SIDES)[number];

export const DATE_PRECISIONS = ["day", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const FORMATS = ["in-person", "hybrid", "online"] as const;
export type Format = (typeof FORMATS)[number];

export const ORGANISER_ROLES = ["host", "co-host", "supporter", "organiser"] as const;

export const PARTICIPANT_ROLES = [
  "speech",
  "keynote",
  "message",
  "presided",
  "signed",
  "attended",
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const FIGURE_KINDS = ["investment", "contract", "trade", "count", "loan"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const STAGES = ["signed", "announced", "landed", "cumulative"] as const;

export const INVESTORS = ["taiwan", "all", "unspecified"] as const;
export type Investors = (typeof INVESTORS)[number];

export const CURRENCIES = ["CNY", "USD", "TWD"] as const;
export type Currency = (typeof CURRENCIES)[number];

/** The currencies amounts can be compared in. */
export const DISPLAY_CURRENCIES = ["CNY", "USD"] as const;
export type DisplayCurrency = (typeof DISPLAY_CURRENCIES)[number];

export const QUALIFIERS = ["exact", "about", "over", "nearly"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const DOCUMENT_TYPES = ["agreement", "plan", "declaration", "memorandum", "other"] as const;
