import type { EventIndex } from "#model/eventIndex.ts";

/** The size of the whole record, whatever is selected. */
export type RecordFacts = {
  readonly events: number;
  readonly people: number;
  readonly series: number;
  readonly places: number;
  /** Events whose headline has an amount, and of these: */
  readonly amounts: number;
  readonly taiwanKnown: number;
  readonly partial: number;
  /** Reported in another currency than the yuan. */
  readonly converted: number;
};

/** Counts the record. Series and places count only where an event has them. */
export function recordFacts(index: EventIndex): RecordFacts {
  const { amount, taiwan } = index.amounts.CNY;
  const withAmount = [...index.id.keys()].filter((event) => !Number.isNaN(amount[event]));
  const count = (holds: (event: number) => boolean) => withAmount.filter(holds).length;
  return {
    events: index.size,
    people: index.people.length,
    series: new Set(index.seriesOf.filter((code) => code >= 0)).size,
    places: new Set(index.province).size,
    amounts: withAmount.length,
    taiwanKnown: count((event) => !Number.isNaN(taiwan[event])),
    partial: count((event) => index.partial[event] === 1),
    converted: count((event) => index.reportedIn.CNY[event] !== 1),
  };
}
