import { describe, expect, it } from "vitest";
import { stackCategories, stackCode } from "#features/investment/stackCategories.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { AMOUNT } from "./sample.ts";

const PROVINCES = ["fujian", "jiangxi", "henan", "jiangsu", "hubei", "zhejiang", "anhui", "hebei"];

const index = makeIndex([
  ...PROVINCES.map((province, rank) =>
    makeEvent({
      id: `2022-11-03-${province}`,
      place: { province, city: { en: null, "zh-Hans": null } },
      themes: ["youth", "finance"],
      figures: [makeFigure({ amount: (10 - rank) * 1e9 })],
    }),
  ),
  makeEvent({
    id: "2022-11-03-silent",
    place: { province: "hunan", city: { en: null, "zh-Hans": null } },
  }),
]);
const events = [...index.id.keys()];
const byProvince = { stack: "province", quantity: AMOUNT } as const;

const namesOf = (chosen: readonly number[]) =>
  stackCategories(index, chosen, byProvince).map((category) =>
    category.kind === "one" ? index.provinces[category.code]?.id : category.kind,
  );
const placeOf = (event: number): string | undefined =>
  index.provinces[index.province[event] ?? 0]?.id;
const eventsIn = (...provinces: readonly string[]) =>
  events.filter((event) => provinces.some((id) => id === placeOf(event)));

describe("stackCategories", () => {
  it("names the six largest, largest first, and puts the others together", () => {
    expect(namesOf(events)).toEqual([...PROVINCES.slice(0, 6), "other"]);
  });

  it("has no others where six are enough", () => {
    expect(namesOf(eventsIn("fujian", "anhui"))).toEqual(["fujian", "anhui"]);
  });

  it("has no category for places that report nothing", () => {
    expect(namesOf(eventsIn("hunan"))).toEqual([]);
  });

  it("stacks by origin alone with one category for all", () => {
    expect(stackCategories(index, events, { stack: "investors", quantity: AMOUNT })).toEqual([
      { kind: "whole" },
    ]);
  });

  it("lets a place keep its colour when others are filtered out, and gives each its own", () => {
    const slotsOf = (chosen: readonly number[]) =>
      new Map(
        stackCategories(index, chosen, byProvince).flatMap((category) =>
          category.kind === "one"
            ? [[String(index.provinces[category.code]?.id), category.slot] as const]
            : [],
        ),
      );
    const filtered = slotsOf(eventsIn("henan", "anhui", "hebei"));
    expect(filtered.get("henan")).toBe(slotsOf(events).get("henan"));
    expect(new Set(filtered.values()).size).toBe(3);
  });
});

describe("stackCode", () => {
  it("counts an event with several themes under the one its record lists first", () => {
    const [event] = eventsIn("fujian");
    const code = stackCode(index, "theme", event ?? -1);
    expect(index.themes[code]?.id).toBe("youth");
  });
});
