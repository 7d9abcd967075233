import { expect, it } from "vitest";
import { eventTimes } from "#features/timeline/eventTimes.ts";
import { dateOfDay } from "#model/calendar.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const index = makeIndex([
  makeEvent({ id: "2016-year", date: { start: "2016-01-01", end: null, precision: "year" } }),
  makeEvent({ id: "2016-02-month", date: { start: "2016-02-01", end: null, precision: "month" } }),
  makeEvent({
    id: "2016-02-03-days",
    date: { start: "2016-02-03", end: "2016-02-05", precision: "day" },
  }),
]);
const times = eventTimes(index);
const at = (id: string) => dateOfDay(times.at[index.codes.event.get(id) ?? -1] ?? Number.NaN);
const span = (id: string) => {
  const event = index.codes.event.get(id) ?? -1;
  return [times.from[event], times.to[event]].map((day) => dateOfDay(day ?? Number.NaN));
};

it("puts a day on its day", () => {
  expect(at("2016-02-03-days")).toBe("2016-02-03");
});

it("puts a month or a year in its middle, not on its first day", () => {
  expect(at("2016-02-month")).toBe("2016-02-15");
  expect(at("2016-year")).toBe("2016-07-02");
});

it("spans the days of the event, or all the days it may have been", () => {
  expect(span("2016-02-03-days")).toEqual(["2016-02-03", "2016-02-06"]);
  expect(span("2016-02-month")).toEqual(["2016-02-01", "2016-03-01"]);
  expect(span("2016-year")).toEqual(["2016-01-01", "2017-01-01"]);
});

it("orders by these places, not by first days", () => {
  const ids = Array.from(times.order, (event) => index.id[event]);
  expect(ids).toEqual(["2016-02-03-days", "2016-02-month", "2016-year"]);
});
