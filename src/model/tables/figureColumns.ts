import { type Converted, convert } from "#model/money.ts";
import type { EventRecord, Figure } from "#model/schema.ts";
import {
  CURRENCIES,
  type DisplayCurrency,
  FIGURE_KINDS,
  INVESTORS,
  QUALIFIERS,
  STAGES,
} from "#model/vocabulary.ts";
import { type Column, textColumns } from "./column.ts";
import { defineTable, type TableSource } from "./table.ts";

type FigureRow = {
  readonly event: EventRecord;
  readonly figure: Figure;
  readonly position: number;
  readonly cny: Converted | null;
  readonly usd: Converted | null;
};

const asReported: readonly Column<FigureRow>[] = [
  {
    name: "event_id",
    type: "string",
    required: true,
    description: "Id of the event",
    value: ({ event }) => event.id,
  },
  {
    name: "figure",
    type: "integer",
    required: true,
    description: "Position of the figure in the event's list, from 1",
    value: ({ position }) => position,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    values: FIGURE_KINDS,
    description:
      "investment: total of signed projects; contract: contracted capital; trade: purchases and orders; count: projects without an amount; loan",
    value: ({ figure }) => figure.kind,
  },
  {
    name: "stage",
    type: "string",
    required: true,
    values: STAGES,
    description: "How far it had come when reported; signed is not invested",
    value: ({ figure }) => figure.stage,
  },
  ...textColumns<FigureRow>("scope", "What the figure covers", ({ figure }) => figure.scope),
  {
    name: "investors",
    type: "string",
    required: true,
    values: INVESTORS,
    description: "Taiwan-related projects only, investors of every origin, or origin not stated",
    value: ({ figure }) => figure.investors,
  },
  {
    name: "projects",
    type: "integer",
    description: "Number of projects; empty where not reported, never zero",
    value: ({ figure }) => figure.projects,
  },
  {
    name: "amount",
    type: "number",
    description: "Amount in single units of the currency; empty where not reported, never zero",
    value: ({ figure }) => figure.amount,
  },
  {
    name: "currency",
    type: "string",
    values: CURRENCIES,
    description: "Currency the amount was reported in (ISO 4217)",
    value: ({ figure }) => figure.currency,
  },
  {
    name: "qualifier",
    type: "string",
    required: true,
    values: QUALIFIERS,
    description:
      "Whether the amount (or the number of projects) is exact, about, over or nearly the number",
    value: ({ figure }) => figure.qualifier,
  },
  {
    name: "as_reported",
    type: "string",
    required: true,
    description: "The figure in the wording of the report",
    value: ({ figure }) => figure.asReported,
  },
  {
    name: "source_id",
    type: "string",
    required: true,
    description: "Id of the source within the event",
    value: ({ figure }) => figure.source,
  },
];

const use: readonly Column<FigureRow>[] = [
  {
    name: "headline",
    type: "boolean",
    required: true,
    description: "True for what was signed in all; only headline figures may be added up",
    value: ({ figure }) => figure.headline,
  },
  {
    name: "partial",
    type: "boolean",
    required: true,
    description: "True where the headline is only a part because no total is reported",
    value: ({ figure }) => figure.partial,
  },
  {
    name: "taiwan_part",
    type: "boolean",
    required: true,
    description: "True for the Taiwan-related part of a headline that covers more",
    value: ({ figure }) => figure.taiwanPart,
  },
  {
    name: "amount_cny",
    type: "number",
    description: "Amount in yuan at the average rate of rate_year, to a whole yuan",
    value: ({ cny }) => (cny ? Math.round(cny.amount) : null),
  },
  {
    name: "amount_usd",
    type: "number",
    description: "Amount in US dollars at the average rate of rate_year, to a whole dollar",
    value: ({ usd }) => (usd ? Math.round(usd.amount) : null),
  },
  {
    name: "rate_year",
    type: "year",
    description: "Year of the exchange rates used: the event's, or the latest earlier one",
    value: ({ cny, usd }) => earliestRate(cny, usd),
  },
];

/** One row per figure of an event. */
export const figureTable = defineTable<FigureRow>({
  name: "figures",
  title: "Figures",
  description:
    "One row per figure reported of an event. Figures of one event overlap: add up headline figures only.",
  primaryKey: ["event_id", "figure"],
  foreignKeys: [
    { columns: ["event_id"], table: "events", refersTo: ["event_id"] },
    { columns: ["event_id", "source_id"], table: "sources", refersTo: ["event_id", "source_id"] },
  ],
  columns: [...asReported, ...use],
  rows: (source) =>
    source.events.flatMap((event) =>
      event.figures.map((figure, i) => ({
        event,
        figure,
        position: i + 1,
        cny: converted(source, event, figure, "CNY"),
        usd: converted(source, event, figure, "USD"),
      })),
    ),
});

function converted(
  { exchangeRates }: TableSource,
  event: EventRecord,
  { amount, currency }: Figure,
  target: DisplayCurrency,
): Converted | null {
  if (amount === null || currency === null) return null;
  const year = Number(event.date.start.slice(0, 4));
  return convert(exchangeRates, { amount, currency }, { currency: target, year });
}

/** The dollar has a rate in every year, so the year that matters is the earlier of those used. */
function earliestRate(cny: Converted | null, usd: Converted | null): number | null {
  const years = [cny, usd].flatMap((each) => (each ? [each.from.year, each.to.year] : []));
  return years.length === 0 ? null : Math.min(...years);
}
