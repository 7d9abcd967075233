import { describe, expect, it } from "vitest";
import { toggleProvince, toggleYear } from "#features/investment/choose.ts";
import type { ProvinceId } from "#model/schema.ts";
import { parseId } from "#model/brand.ts";

const province = (id: string) => {
  const parsed = parseId<ProvinceId>(id);
  if (!parsed) throw new Error(`${id} is no id`);
  return parsed;
};

describe("toggleYear", () => {
  it("narrows to a year, also from a longer span", () => {
    expect(toggleYear({ from: 2010, to: 2020 }, 2013)).toEqual({ from: 2013, to: 2013 });
  });

  it("shows all years when the year is chosen again", () => {
    expect(toggleYear({ from: 2013, to: 2013 }, 2013)).toEqual({ from: null, to: null });
  });
});

describe("toggleProvince", () => {
  it("adds a province to those chosen, and takes it out again", () => {
    const [hunan, hubei] = [province("hunan"), province("hubei")];
    expect(toggleProvince({ province: [hunan] }, hubei)).toEqual({ province: [hunan, hubei] });
    expect(toggleProvince({ province: [hunan, hubei] }, hunan)).toEqual({ province: [hubei] });
  });
});
