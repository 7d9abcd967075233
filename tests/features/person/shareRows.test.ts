import { describe, expect, it } from "vitest";
import { provinceShares, themeShares } from "#features/person/shareRows.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const index = makeIndex([
  makeEvent({ id: "2022-11-03-a", themes: ["youth", "finance"] }),
  makeEvent({ id: "2022-11-03-b", themes: ["youth"] }),
  makeEvent({
    id: "2022-11-03-c",
    themes: ["finance"],
    place: { province: "hubei", city: { en: null, "zh-Hans": null } },
  }),
]);

describe(provinceShares, () => {
  it("counts the places of the events given, most frequent first", () => {
    expect(
      provinceShares(index, [0, 1, 2]).map(({ code, events }) => [
        index.provinces[code]?.id,
        events,
      ]),
    ).toEqual([
      ["hunan", 2],
      ["hubei", 1],
    ]);
  });
});

describe(themeShares, () => {
  it("counts an event for each of its themes", () => {
    expect(
      themeShares(index, [0, 1]).map(({ code, events }) => [index.themes[code]?.id, events]),
    ).toEqual([
      ["youth", 2],
      ["finance", 1],
    ]);
  });
});
