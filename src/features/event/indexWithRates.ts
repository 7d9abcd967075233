import type { EventIndex } from "#model/eventIndex.ts";
import type { RateTable } from "#model/money.ts";

/** The index, with the yearly rates where it carries them: without, amounts stand as reported only. */
export type IndexWithRates = EventIndex & { readonly exchangeRates?: RateTable["perUsd"] };
