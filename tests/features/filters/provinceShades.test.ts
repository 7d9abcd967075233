import { describe, expect, it } from "vitest";
import { provinceShades } from "#features/filters/provinceShades.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { index } from "./fixture.ts";

const selection = select(index, NO_FILTERS);
const code = (province: string) => index.codes.province.get(province) ?? -1;

describe("provinceShades", () => {
  const amounts = provinceShades(selection, { measure: "amount", basis: "all" });

  it("gives the strongest step to the largest amount and lighter ones below", () => {
    expect(amounts.shades[code("hunan")]).toEqual({ kind: "step", step: 5, value: 12e9 });
    expect(amounts.shades[code("fujian")]).toEqual({ kind: "step", step: 2, value: 1e9 });
  });

  it("does not shade a place whose amounts are not reported", () => {
    expect(amounts.shades[code("taiwan")]).toEqual({ kind: "notReported" });
    expect(amounts.hasGaps).toBe(true);
  });

  it("tells a place without events from one without figures", () => {
    expect(amounts.shades[code("tibet")]).toEqual({ kind: "noEvents" });
  });

  it("narrows amounts to the Taiwan-related part", () => {
    const { shades } = provinceShades(selection, { measure: "amount", basis: "taiwan" });
    expect(shades[code("hunan")]).toEqual({ kind: "step", step: 5, value: 10e9 });
    expect(shades[code("fujian")]).toEqual({ kind: "notReported" });
  });

  it("shades projects where they are reported", () => {
    const { shades } = provinceShades(selection, { measure: "projects", basis: "all" });
    expect(shades[code("hunan")]).toEqual({ kind: "step", step: 5, value: 5 });
    expect(shades[code("fujian")]).toEqual({ kind: "notReported" });
  });

  it("narrows projects to the Taiwan-related part", () => {
    const signed = { projects: 9, amount: null, currency: null } as const;
    const fairs = makeIndex([
      makeEvent({ id: "2022-11-03-a", figures: [makeFigure({ ...signed, investors: "taiwan" })] }),
      makeEvent({
        id: "2022-11-03-b",
        figures: [makeFigure({ ...signed, investors: "all" })],
        place: { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } },
      }),
    ]);
    const narrowed = select(fairs, NO_FILTERS);
    const { shades } = provinceShades(narrowed, { measure: "projects", basis: "taiwan" });
    expect(shades[code("hunan")]).toEqual({ kind: "step", step: 5, value: 9 });
    expect(shades[code("fujian")]).toEqual({ kind: "notReported" });
  });

  it("has no gaps by number of events, which is always known", () => {
    const { shades, hasGaps } = provinceShades(selection, { measure: "events", basis: "all" });
    expect(shades[code("hunan")]).toEqual({ kind: "step", step: 5, value: 3 });
    expect(shades[code("taiwan")]).toEqual({ kind: "step", step: 4, value: 1 });
    expect(hasGaps).toBe(false);
  });

  it("has no scale where nothing is reported", () => {
    const bare = select(makeIndex([makeEvent()]), NO_FILTERS);
    expect(provinceShades(bare, { measure: "amount", basis: "all" }).scale).toBeNull();
  });

  it("says where the strongest and the faintest step begin and end", () => {
    const places = ["hunan", "fujian", "hubei", "henan", "hainan"];
    const spread = makeIndex(
      places.map((province, at) =>
        makeEvent({
          id: `2022-11-03-forum-${at}`,
          place: { province, city: { en: null, "zh-Hans": null } },
          figures: [makeFigure({ amount: 81 / 3 ** at })],
        }),
      ),
    );
    const { shades, scale } = provinceShades(select(spread, NO_FILTERS), {
      measure: "amount",
      basis: "all",
    });
    expect(scale).toEqual({ high: 81, factor: 2, strongest: 40.5, faintest: 81 / 16 });
    const steps = places.map((place) => shades[spread.codes.province.get(place) ?? -1]);
    expect(steps.map((shade) => shade?.kind === "step" && shade.step)).toEqual([5, 4, 2, 1, 1]);
  });
});
