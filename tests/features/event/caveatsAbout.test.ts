import { describe, expect, it } from "vitest";
import { caveatsAbout } from "#features/event/caveatsAbout.ts";

const caveat = (en: string) => ({ en, "zh-Hans": null });
const attendance = {
  value: 300,
  qualifier: "nearly",
  of: caveat("people"),
  source: "s1",
} as const;
const caveats = [caveat("No closing date is given."), caveat("Attendance is that of the opening.")];

describe(caveatsAbout, () => {
  it("finds the caveats that stand beside a fact", () => {
    expect(caveatsAbout({ caveats, attendance }, "date")).toEqual([caveats[0]]);
    expect(caveatsAbout({ caveats, attendance }, "attendance")).toEqual([caveats[1]]);
    expect(caveatsAbout({ caveats, attendance }, "event")).toEqual([]);
  });

  it("leaves to the whole event what is said of an attendance that is not reported", () => {
    expect(caveatsAbout({ caveats, attendance: null }, "attendance")).toEqual([]);
    expect(caveatsAbout({ caveats, attendance: null }, "event")).toEqual([caveats[1]]);
  });
});
