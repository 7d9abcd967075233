import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { indexOf, makeEvent, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { eventCity, eventName } from "#model/eventIndex.ts";
import {
  encodeTraditionalNames,
  traditionalNamesSchema,
  withTraditionalNames,
} from "#model/traditionalNames.ts";

const record = makeRecord({
  events: [
    makeEvent({
      id: "2022-11-03-wide",
      series: "wide-forum",
      name: { en: "Wide Forum", "zh-Hans": "广东论坛", "zh-Hant": "廣東論壇" },
      place: {
        province: "guangdong",
        city: { en: "Guangzhou", "zh-Hans": "广州", "zh-Hant": "廣州" },
      },
      participants: [makeParticipant("chen-yi")],
    }),
    makeEvent({
      id: "2022-11-04-plain",
      name: { en: "Plain", "zh-Hans": "台中", "zh-Hant": "台中" },
      date: { start: "2022-11-04", end: null, precision: "day" },
      place: { province: "taiwan", city: { en: null, "zh-Hans": null } },
    }),
  ],
  people: [
    {
      id: "chen-yi",
      name: { en: "Chen Yi", "zh-Hans": "陈一", "zh-Hant": "陳一" },
      aliases: [],
      side: "taiwan",
    },
  ],
  series: [{ id: "wide-forum", name: { en: "Wide", "zh-Hans": "广坛", "zh-Hant": "廣壇" } }],
});
const names = encodeTraditionalNames(record);
const index = withTraditionalNames(indexOf(record), v.parse(traditionalNamesSchema, names));

describe("encodeTraditionalNames", () => {
  it("leaves out what is written as in Simplified", () => {
    expect(names).toEqual({
      format: 1,
      events: ["廣東論壇", null],
      people: ["陳一"],
      series: ["廣壇"],
      cities: ["廣州"],
    });
  });
});

describe("withTraditionalNames", () => {
  it("gives events, cities, people and series their Traditional name", () => {
    expect(eventName(index, 0)["zh-Hant"]).toBe("廣東論壇");
    expect(eventCity(index, 0)?.["zh-Hant"]).toBe("廣州");
    expect(index.people[0]?.name["zh-Hant"]).toBe("陳一");
    expect(index.series[0]?.name["zh-Hant"]).toBe("廣壇");
  });

  it("takes the Simplified name where the two are the same", () => {
    expect(eventName(index, 1)).toEqual({ en: "Plain", "zh-Hans": "台中", "zh-Hant": "台中" });
  });
});
