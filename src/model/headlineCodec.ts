import { type AmountColumns, type EventIndex, NONE } from "./eventIndex.ts";
import type { IndexDocument } from "./indexDocument.ts";
import { convert } from "./money.ts";
import { once } from "./once.ts";
import type { EventRecord, Figure } from "./schema.ts";
import {
  CURRENCIES,
  type DisplayCurrency,
  FIGURE_KINDS,
  INVESTORS,
  QUALIFIERS,
  STAGES,
} from "./vocabulary.ts";

type HeadlineDocument = IndexDocument["headlines"];

/** The headline figures of events in the order of the index, one row for each event that has one. */
export function encodeHeadlines(events: readonly EventRecord[]): HeadlineDocument {
  const rows = events.flatMap((event, position) => {
    const headline = event.figures.find((figure) => figure.headline);
    const taiwan = event.figures.find((figure) => figure.taiwanPart);
    return headline ? [{ position, headline, taiwan }] : [];
  });
  const currencyCode = (figure: Figure | undefined) =>
    figure?.currency ? CURRENCIES.indexOf(figure.currency) : NONE;
  return {
    step: rows.map(({ position }, row) => position - (rows[row - 1]?.position ?? 0)),
    kind: rows.map(({ headline }) => FIGURE_KINDS.indexOf(headline.kind)),
    stage: rows.map(({ headline }) => STAGES.indexOf(headline.stage)),
    investors: rows.map(({ headline }) => INVESTORS.indexOf(headline.investors)),
    qualifier: rows.map(({ headline }) => QUALIFIERS.indexOf(headline.qualifier)),
    partial: rows.map(({ headline }) => Number(headline.partial)),
    amount: rows.map(({ headline }) => headline.amount),
    currency: rows.map(({ headline }) => currencyCode(headline)),
    projects: rows.map(({ headline }) => headline.projects),
    taiwanAmount: rows.map(({ taiwan }) => taiwan?.amount ?? null),
    taiwanCurrency: rows.map(({ taiwan }) => currencyCode(taiwan)),
    taiwanProjects: rows.map(({ taiwan }) => taiwan?.projects ?? null),
  };
}

type HeadlineColumns = Pick<
  EventIndex,
  | "kind"
  | "stage"
  | "investors"
  | "qualifier"
  | "partial"
  | "hasAmount"
  | "projects"
  | "taiwanProjects"
  | "amounts"
  | "reportedIn"
>;

/** The headline figures as columns over all events, with amounts converted at the rates of each event's year. */
export function decodeHeadlines(document: IndexDocument, year: Uint16Array): HeadlineColumns {
  const { headlines } = document;
  const rows = rowsOf(headlines, year);
  const projects = valueIn(headlines.projects);
  const taiwanProjects = valueIn(headlines.taiwanProjects);
  const inCurrency = (currency: DisplayCurrency) =>
    // Most readers look at one currency only.
    once(() => amountColumns(headlines, rows, ratesTo(currency, document.exchangeRates)));
  const [cny, usd] = [inCurrency("CNY"), inCurrency("USD")];
  return {
    kind: codeColumn(rows, headlines.kind),
    stage: codeColumn(rows, headlines.stage),
    investors: codeColumn(rows, headlines.investors),
    qualifier: codeColumn(rows, headlines.qualifier),
    partial: flagColumn(rows, (row) => headlines.partial[row] === 1),
    hasAmount: flagColumn(rows, (row) => (headlines.amount[row] ?? null) !== null),
    projects: reportedColumn(rows, projects),
    taiwanProjects: reportedColumn(rows, taiwanOf(headlines.investors, projects, taiwanProjects)),
    amounts: {
      get CNY() {
        return cny();
      },
      get USD() {
        return usd();
      },
    },
    reportedIn: {
      CNY: flagColumn(rows, (row) => headlines.currency[row] === CURRENCIES.indexOf("CNY")),
      USD: flagColumn(rows, (row) => headlines.currency[row] === CURRENCIES.indexOf("USD")),
    },
  };
}

/** Which event each row of `headlines` is of, and that event's year. */
type Rows = {
  readonly size: number;
  readonly event: Uint32Array;
  readonly year: Uint16Array;
};

function rowsOf({ step }: HeadlineDocument, year: Uint16Array): Rows {
  let position = 0;
  const event = Uint32Array.from(step.map((events) => (position += events)));
  return { size: year.length, event, year: Uint16Array.from(event.map((at) => year[at] ?? 0)) };
}

function amountColumns(
  headlines: HeadlineDocument,
  rows: Rows,
  ratesOf: RateLookup,
): AmountColumns {
  const inCurrency =
    (values: readonly (number | null)[], codes: readonly number[]): ReportedValue =>
    (row) => {
      const amount = values[row] ?? null;
      if (amount === null) return Number.NaN;
      const rates = ratesOf(codes[row] ?? NONE, rows.year[row] ?? 0);
      // The same steps as `convert`, so that both give the same to the last digit.
      return rates === null ? Number.NaN : (amount / rates.from) * rates.to;
    };
  const whole = inCurrency(headlines.amount, headlines.currency);
  const part = inCurrency(headlines.taiwanAmount, headlines.taiwanCurrency);
  return {
    amount: reportedColumn(rows, whole),
    taiwan: reportedColumn(rows, taiwanOf(headlines.investors, whole, part)),
  };
}

/** The rates between which an amount in a currency, given by its code, is converted in a year. */
type RateLookup = (
  currencyCode: number,
  year: number,
) => { readonly from: number; readonly to: number } | null;

/** Looks up the rates of each currency and year once, not again for every figure. */
function ratesTo(currency: DisplayCurrency, perUsd: IndexDocument["exchangeRates"]): RateLookup {
  const known = new Map<number, ReturnType<RateLookup>>();
  return (code, year) => {
    const from = CURRENCIES[code];
    if (from === undefined) return null;
    if (from === currency) return UNCHANGED;
    const key = year * CURRENCIES.length + code;
    const found = known.get(key);
    if (found !== undefined) return found;
    const unit = convert({ perUsd }, { amount: 1, currency: from }, { currency, year });
    const rates = unit && { from: unit.from.perUsd, to: unit.to.perUsd };
    known.set(key, rates);
    return rates;
  };
}

const UNCHANGED = { from: 1, to: 1 };

/** What a row reports, NaN where it does not. */
type ReportedValue = (row: number) => number;

function valueIn(values: readonly (number | null)[]): ReportedValue {
  return (row) => values[row] ?? Number.NaN;
}

/** Where the headline counts Taiwan-related projects only, all of it is the Taiwan-related part. */
function taiwanOf(
  investors: readonly number[],
  whole: ReportedValue,
  part: ReportedValue,
): ReportedValue {
  return (row) => (investors[row] === TAIWAN ? whole(row) : part(row));
}

const TAIWAN = INVESTORS.indexOf("taiwan");

function codeColumn({ size, event }: Rows, values: readonly number[]): Int8Array {
  const column = new Int8Array(size).fill(NONE);
  for (let row = 0; row < event.length; row += 1) column[event[row] ?? NONE] = values[row] ?? NONE;
  return column;
}

function flagColumn({ size, event }: Rows, isSet: (row: number) => boolean): Uint8Array {
  const column = new Uint8Array(size);
  for (let row = 0; row < event.length; row += 1) column[event[row] ?? NONE] = Number(isSet(row));
  return column;
}

function reportedColumn({ size, event }: Rows, valueOf: ReportedValue): Float64Array {
  const column = new Float64Array(size).fill(Number.NaN);
  for (let row = 0; row < event.length; row += 1) column[event[row] ?? NONE] = valueOf(row);
  return column;
}
