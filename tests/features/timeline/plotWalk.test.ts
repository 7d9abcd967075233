import { describe, expect, it } from "vitest";
import { eventTimes } from "#features/timeline/eventTimes.ts";
import { lanesOfEvent } from "#features/timeline/laneRows.ts";
import { standAt, walk } from "#features/timeline/plotWalk.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import { layoutOf } from "./layoutOf.ts";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const index = makeIndex([
  makeEvent({ id: "2019-a", date: on("2019-05-01"), themes: ["finance", "youth"] }),
  makeEvent({ id: "2020-b", date: on("2020-05-01"), themes: ["youth"] }),
  makeEvent({ id: "2021-c", date: on("2021-05-01"), themes: ["youth", "finance"] }),
  makeEvent({ id: "2022-d", date: on("2022-05-01"), themes: ["infrastructure"] }),
]);
const layout = layoutOf(index, "theme");
const ground = {
  events: select(index, NO_FILTERS).events,
  lanes: layout.lanes,
  times: eventTimes(index),
  lanesOf: (event: number) => lanesOfEvent(index, "theme", event),
};
const stand = (id: string) => standAt(ground, index.codes.event.get(id), null);
const words = ({ event, laneCode }: ReturnType<typeof stand>) =>
  `${index.id[event]} in ${index.themes[laneCode]?.id}`;

describe("walk", () => {
  it("goes from event to event in time, across lanes", () => {
    expect(words(walk(ground, stand("2020-b"), "next"))).toBe("2021-c in youth");
    expect(words(walk(ground, stand("2021-c"), "next"))).toBe("2022-d in infrastructure");
    expect(words(walk(ground, stand("2020-b"), "previous"))).toBe("2019-a in youth");
  });

  it("stays at the ends", () => {
    expect(words(walk(ground, stand("2019-a"), "previous"))).toBe("2019-a in youth");
    expect(words(walk(ground, stand("2022-d"), "next"))).toBe("2022-d in infrastructure");
    expect(words(walk(ground, stand("2020-b"), "last"))).toBe("2022-d in infrastructure");
    expect(words(walk(ground, stand("2020-b"), "first"))).toBe("2019-a in youth");
  });

  it("goes to the event nearest in time of the lane below or above", () => {
    const inFinance = walk(ground, stand("2020-b"), "below");
    expect(words(inFinance)).toMatch(/^20(?:19-a|21-c) in finance$/);
    expect(words(walk(ground, inFinance, "above"))).toMatch(/ in youth$/);
    expect(words(walk(ground, stand("2020-b"), "above"))).toBe("2020-b in youth");
  });

  it("keeps to the lane while the events are in it", () => {
    const finance = index.codes.theme.get("finance") ?? -1;
    const from = { event: index.codes.event.get("2021-c") ?? -1, laneCode: finance };
    const back = walk(ground, from, "previous");
    expect(words(back)).toBe("2020-b in youth");
    expect(words(walk(ground, from, "first"))).toBe("2019-a in finance");
  });
});
