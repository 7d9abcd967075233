import { describe, expect, it } from "vitest";
import { eventTimes } from "#features/timeline/eventTimes.ts";
import { type Lane, laneRows, withChosen } from "#features/timeline/laneRows.ts";
import { markSizes } from "#features/timeline/markSizes.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { type Filters, NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import type { Lanes } from "#state/viewState.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const hubei = { province: "hubei", city: { en: "Wuhan", "zh-Hans": "武汉" } };
const index = makeIndex([
  makeEvent({
    date: on("2019-05-01"),
    id: "2019-05-01-a",
    themes: ["finance", "youth"],
    series: "river-forum",
  }),
  makeEvent({
    date: on("2020-05-01"),
    id: "2020-05-01-b",
    place: hubei,
    figures: [makeFigure({ amount: 1e9 })],
  }),
  makeEvent({
    date: on("2021-05-01"),
    id: "2021-05-01-c",
    place: hubei,
    figures: [makeFigure({ amount: 5e9 })],
  }),
  makeEvent({
    date: on("2022-05-01"),
    id: "2022-05-01-d",
    themes: ["youth"],
    series: "river-forum",
  }),
  makeEvent({ date: on("2023-05-01"), id: "2023-05-01-e", place: hubei, series: "lake-forum" }),
]);

function rowsOf(lanes: Lanes, filters: Partial<Filters> = {}): readonly Lane[] {
  const selection = select(index, { ...NO_FILTERS, ...filters });
  const orders = {
    byTime: eventTimes(index).order,
    bySize: markSizes(index, { currency: "CNY", basis: "all" }).order,
  };
  return laneRows(index, { selection, lanes, orders });
}

function inWords(of: EventIndex, lanes: "province" | "theme" | "series", rows: readonly Lane[]) {
  const list = { province: of.provinces, theme: of.themes, series: of.series }[lanes];
  return rows.map(({ code, events }) => `${list[code]?.id ?? "none"} ${events.length}`);
}

describe("laneRows", () => {
  it("puts the lanes with most events first", () => {
    expect(inWords(index, "province", rowsOf("province"))).toEqual(["hubei 3", "hunan 2"]);
  });

  it("shows an event with several themes in the lane of each", () => {
    expect(inWords(index, "theme", rowsOf("theme"))).toEqual([
      "integration 3",
      "youth 2",
      "finance 1",
    ]);
  });

  it("puts events of no series in one lane at the end, however many they are", () => {
    expect(inWords(index, "series", rowsOf("series"))).toEqual([
      "river-forum 2",
      "lake-forum 1",
      "none 2",
    ]);
  });

  it("puts all events in one lane where there is nothing to group by", () => {
    const [only, ...others] = rowsOf("none");
    expect(Array.from(only?.events ?? [])).toEqual([0, 1, 2, 3, 4]);
    expect(others).toEqual([]);
  });

  it("holds the events in order of time, and those with an amount from the largest", () => {
    const [inHubei] = rowsOf("province");
    expect(Array.from(inHubei?.events ?? [])).toEqual([1, 2, 4]);
    expect(Array.from(inHubei?.reported ?? [])).toEqual([2, 1]);
  });

  it("holds selected events only, and no lane without any", () => {
    const hunan = index.codes.province.get("hunan") ?? -1;
    const rows = rowsOf("province", { provinces: [hunan], from: 2020 });
    expect(inWords(index, "province", rows)).toEqual(["hunan 1"]);
    expect(rowsOf("province", { from: 2030 })).toEqual([]);
  });
});

it("keeps a chosen lane that has become empty, so that it can be unchosen", () => {
  const rows = rowsOf("province", { from: 2023 });
  const hunan = index.codes.province.get("hunan") ?? -1;
  const hubeiCode = index.codes.province.get("hubei") ?? -1;
  expect(inWords(index, "province", withChosen(rows, [hunan, hubeiCode]))).toEqual([
    "hubei 1",
    "hunan 0",
  ]);
  expect(withChosen(rows, [hubeiCode])).toBe(rows);
});
