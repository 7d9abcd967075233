import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import type { Quantity } from "#features/investment/tally.ts";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const IN_FUJIAN = { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } };

/** Four years: one with three origins, one with purchases only, one without a report, one with projects only. */
export const index = makeIndex([
  makeEvent({
    id: "2010-05-01-taiwan",
    date: on("2010-05-01"),
    themes: ["youth", "finance"],
    figures: [makeFigure({ amount: 10e9, projects: 40, investors: "taiwan", partial: true })],
  }),
  makeEvent({
    id: "2010-06-01-all",
    date: on("2010-06-01"),
    place: IN_FUJIAN,
    figures: [
      makeFigure({ amount: 100e9, projects: 50, investors: "all" }),
      makeFigure({ amount: 30e9, investors: "taiwan", headline: false, taiwanPart: true }),
    ],
  }),
  makeEvent({
    id: "2010-07-01-unstated",
    date: on("2010-07-01"),
    place: IN_FUJIAN,
    figures: [makeFigure({ amount: 5e9, projects: null, investors: "unspecified" })],
  }),
  makeEvent({
    id: "2011-05-01-purchases",
    date: on("2011-05-01"),
    figures: [makeFigure({ kind: "trade", amount: 7e9, investors: "taiwan" })],
  }),
  makeEvent({ id: "2012-05-01-silent", date: on("2012-05-01") }),
  makeEvent({
    id: "2014-05-01-count",
    date: on("2014-05-01"),
    figures: [
      makeFigure({ kind: "count", amount: null, currency: null, projects: 9, investors: "taiwan" }),
    ],
  }),
]);

export const everyEvent = [...index.id.keys()];

export const AMOUNT: Quantity = {
  measure: "amount",
  basis: "all",
  currency: "CNY",
  of: "signed",
};
