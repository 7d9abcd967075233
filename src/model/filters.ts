/** What narrows the record. Codes are positions in the lists of the index; an empty list filters nothing. */
export type Filters = {
  readonly provinces: readonly number[];
  readonly themes: readonly number[];
  readonly series: readonly number[];
  /** First and last year, both included; `null` is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Codes of SIDES: events with a named participant of one of them. */
  readonly sides: readonly number[];
  /** Person code: events this person is named at. */
  readonly speaker: number | null;
  /** Only events whose headline figure has an amount. */
  readonly onlyReported: boolean;
  /** One byte an event, 1 where the search text matches; `null` where nothing is searched. */
  readonly textMatch: Uint8Array | null;
};

export const NO_FILTERS: Filters = {
  provinces: [],
  themes: [],
  series: [],
  from: null,
  to: null,
  sides: [],
  speaker: null,
  onlyReported: false,
  textMatch: null,
};
