import type { RateTable } from "./money.ts";
import type { EventId, LocalText, Person, Province, Series, Theme } from "./schema.ts";
import type { DisplayCurrency } from "./vocabulary.ts";

/** In a column of codes: this event has none. */
export const NONE = -1;

export type RecordVersion = { readonly date: string; readonly hash: string };

/** Amounts of every event's headline figure in one currency, in single units; NaN where not reported. */
export type AmountColumns = {
  readonly amount: Float64Array;
  /**
   * The Taiwan-related part of `amount`: all of it where the headline counts Taiwan-related projects only,
   * the separate figure where the record has one, NaN where not known.
   */
  readonly taiwan: Float64Array;
};

/**
 * Everything the linked views need of every event, in columns.
 * An event is its position, 0 to `size - 1`, in order of start date, then id.
 * Codes are positions in the lists here (`provinces`, `people`, …) or in the lists of `vocabulary.ts`.
 */
export type EventIndex = {
  readonly version: RecordVersion;
  readonly size: number;
  readonly firstYear: number;
  readonly lastYear: number;

  readonly provinces: readonly Province[];
  readonly themes: readonly Theme[];
  readonly series: readonly Series[];
  readonly cities: readonly LocalText[];
  readonly people: readonly IndexPerson[];
  /** By person code: the code of SIDES. */
  readonly sideOfPerson: Uint8Array;

  readonly id: readonly EventId[];
  readonly nameEn: readonly (string | null)[];
  readonly nameZhHans: readonly (string | null)[];
  /** Present once the Traditional names have been loaded. */
  readonly nameZhHant: readonly (string | null)[] | null;

  /** Days since 1970-01-01, both ends included. */
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly year: Uint16Array;
  readonly precision: Uint8Array;
  readonly province: Uint8Array;
  /** NONE where not reported. */
  readonly city: Int32Array;
  /** NONE where of no series. */
  readonly seriesOf: Int32Array;
  /** Which edition of its series it is; NONE where not reported. */
  readonly edition: Int32Array;
  /** The event it is a session of; NONE where it is none. */
  readonly partOf: Int32Array;
  /** Bit t is set where the event has theme t. */
  readonly themeBits: Uint32Array;
  /** The theme the record lists first. */
  readonly firstTheme: Uint8Array;
  /** How many attended, whomever the report counts; NaN where not reported. */
  readonly attendance: Float64Array;
  /** Bit s is set where a named participant is of side s. */
  readonly sideBits: Uint8Array;

  /** Codes of FIGURE_KINDS, STAGES, INVESTORS, QUALIFIERS; NONE where there is no headline figure. */
  readonly kind: Int8Array;
  readonly stage: Int8Array;
  readonly investors: Int8Array;
  readonly qualifier: Int8Array;
  /** 1 where the headline is only a part because no total is reported. */
  readonly partial: Uint8Array;
  /** 1 where the headline has an amount, in whatever currency, convertible or not. */
  readonly hasAmount: Uint8Array;
  /** NaN where not reported. */
  readonly projects: Float64Array;
  readonly taiwanProjects: Float64Array;
  readonly amounts: Readonly<Record<DisplayCurrency, AmountColumns>>;
  /** 1 where the amount was reported in this currency, so that no conversion was made. */
  readonly reportedIn: Readonly<Record<DisplayCurrency, Uint8Array>>;

  /** Participations of event i are positions `peopleStart[i]` to `peopleStart[i + 1] - 1` of the next two. */
  readonly peopleStart: Uint32Array;
  readonly personOf: Uint32Array;
  readonly roleOf: Uint8Array;

  /** The yearly average rates amounts were converted with: units of the currency per US dollar. */
  readonly exchangeRates: RateTable["perUsd"];

  readonly codes: {
    readonly province: ReadonlyMap<string, number>;
    readonly theme: ReadonlyMap<string, number>;
    readonly series: ReadonlyMap<string, number>;
    readonly person: ReadonlyMap<string, number>;
    readonly event: ReadonlyMap<string, number>;
  };
};

/** A person as far as the linked views need it. */
export type IndexPerson = Pick<Person, "id" | "name" | "side">;

/** The name of an event in the languages loaded. */
export function eventName(index: EventIndex, event: number): LocalText {
  const name = { en: index.nameEn[event] ?? null, "zh-Hans": index.nameZhHans[event] ?? null };
  const traditional = index.nameZhHant?.[event];
  return traditional ? { ...name, "zh-Hant": traditional } : name;
}

/** The city of an event, or `null` where not reported. */
export function eventCity(index: EventIndex, event: number): LocalText | null {
  return index.cities[index.city[event] ?? NONE] ?? null;
}
