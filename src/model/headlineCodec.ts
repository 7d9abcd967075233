import { type AmountColumns, type EventIndex, NONE } from "./eventIndex.ts";
import type { IndexDocument } from "./indexDocument.ts";
import { convert, type Converted } from "./money.ts";
import type { EventRecord, Figure } from "./schema.ts";
import {
  CURRENCIES,
  type Currency,
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
  const projects = taiwanOf(headlines.investors, headlines.projects, headlines.taiwanProjects);
  const perUsd = document.exchangeRates;
  return {
    kind: codeColumn(rows, headlines.kind),
    stage: codeColumn(rows, headlines.stage),
    investors: codeColumn(rows, headlines.investors),
    qualifier: codeColumn(rows, headlines.qualifier),
    partial: flagColumn(rows, (row) => headlines.partial[row] === 1),
    hasAmount: flagColumn(rows, (row) => (headlines.amount[row] ?? null) !== null),
    projects: reportedColumn(rows, headlines.projects),
    taiwanProjects: reportedColumn(rows, projects),
    amounts: {
      CNY: amountColumns(headlines, rows, converterTo("CNY", perUsd)),
      USD: amountColumns(headlines, rows, converterTo("USD", perUsd)),
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
  const event = Uint32Array.from(step, (events) => (position += events));
  return { size: year.length, event, year: Uint16Array.from(event, (at) => year[at] ?? 0) };
}

function amountColumns(headlines: HeadlineDocument, rows: Rows, convertTo: Converter) {
  const inCurrency = (values: readonly (number | null)[], codes: readonly number[]) =>
    values.map((amount, row) => {
      const currency = CURRENCIES[codes[row] ?? NONE];
      if (amount === null || currency === undefined) return null;
      return convertTo({ amount, currency }, rows.year[row] ?? 0);
    });
  const amount = inCurrency(headlines.amount, headlines.currency);
  const part = inCurrency(headlines.taiwanAmount, headlines.taiwanCurrency);
  return {
    amount: reportedColumn(rows, amount),
    taiwan: reportedColumn(rows, taiwanOf(headlines.investors, amount, part)),
  } satisfies AmountColumns;
}

type Converter = (
  money: { readonly amount: number; readonly currency: Currency },
  year: number,
) => number | null;

/** As `convert`, looking up the rates of a currency and year once, not once per figure. */
function converterTo(currency: DisplayCurrency, perUsd: IndexDocument["exchangeRates"]): Converter {
  const known = new Map<string, Converted | null>();
  return (money, year) => {
    if (money.currency === currency) return money.amount;
    const key = `${money.currency} ${year}`;
    const rates = known.get(key) ?? convert({ perUsd }, money, { currency, year });
    known.set(key, rates);
    return rates && (money.amount / rates.from.perUsd) * rates.to.perUsd;
  };
}

/** Where the headline counts Taiwan-related projects only, all of it is the Taiwan-related part. */
function taiwanOf(
  investors: readonly number[],
  whole: readonly (number | null)[],
  part: readonly (number | null)[],
): readonly (number | null)[] {
  const taiwan = INVESTORS.indexOf("taiwan");
  return whole.map((value, row) => (investors[row] === taiwan ? value : (part[row] ?? null)));
}

function codeColumn({ size, event }: Rows, values: readonly number[]): Int8Array {
  const column = new Int8Array(size).fill(NONE);
  event.forEach((at, row) => {
    column[at] = values[row] ?? NONE;
  });
  return column;
}

function flagColumn({ size, event }: Rows, isSet: (row: number) => boolean): Uint8Array {
  const column = new Uint8Array(size);
  event.forEach((at, row) => {
    column[at] = Number(isSet(row));
  });
  return column;
}

function reportedColumn({ size, event }: Rows, values: readonly (number | null)[]): Float64Array {
  const column = new Float64Array(size).fill(Number.NaN);
  event.forEach((at, row) => {
    column[at] = values[row] ?? Number.NaN;
  });
  return column;
}
