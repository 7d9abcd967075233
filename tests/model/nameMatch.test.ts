import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRecord } from "#fixtures/arbitraryRecord.ts";
import { indexOf, makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { matchNames } from "#model/nameMatch.ts";
import { readRecord } from "#tools/readRecord.ts";

const index = makeIndex(
  [
    makeEvent({
      id: "2009-05-16-forum",
      name: { en: "Straits Forum", "zh-Hans": "海峡论坛" },
      date: { start: "2009-05-16", end: null, precision: "day" },
      place: { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } },
      series: "straits-forum",
      participants: [makeParticipant("lu-xiulian")],
    }),
    makeEvent({
      id: "2022-11-03-week",
      name: { en: "Cross-Strait Industry Week", "zh-Hans": "两岸产业周" },
      place: { province: "hunan", city: { en: null, "zh-Hans": null } },
    }),
  ],
  {
    people: [
      {
        id: "lu-xiulian",
        name: { en: "Lü Xiulian", "zh-Hans": "吕秀莲" },
        aliases: [],
        side: "taiwan",
      },
    ],
    series: [{ id: "straits-forum", name: { en: "Forum of the Straits", "zh-Hans": "海峡论坛" } }],
  },
);

describe("matchNames", () => {
  it.each([
    ["straits forum", ["2009-05-16-forum"]],
    ["STRAITS", ["2009-05-16-forum"]],
    ["strait", ["2009-05-16-forum", "2022-11-03-week"]],
    ["cross strait", ["2022-11-03-week"]],
    ["cross-strait", ["2022-11-03-week"]],
    ["lu xiulian", ["2009-05-16-forum"]],
    ["LÜ", ["2009-05-16-forum"]],
    ["吕秀莲", ["2009-05-16-forum"]],
    ["fujian", ["2009-05-16-forum"]],
    ["福建", ["2009-05-16-forum"]],
    ["xiamen", ["2009-05-16-forum"]],
    ["厦门 论坛", ["2009-05-16-forum"]],
    ["forum fujian lu", ["2009-05-16-forum"]],
    ["forum hunan", []],
    ["产业", ["2022-11-03-week"]],
    ["ｗｅｅｋ", ["2022-11-03-week"]],
    ["nowhere", []],
  ])("finds with %j: %j", (query, ids) => {
    expect(found(index, query)).toEqual(ids);
  });

  it.each(["", "   ", "—", "\u3000"])("searches nothing for %j", (query) => {
    expect(matchNames(index, query)).toBeNull();
  });

  it("does not find an event without city or series by another's", () => {
    expect(found(index, "xiamen")).not.toContain("2022-11-03-week");
    expect(found(index, "of the straits")).not.toContain("2022-11-03-week");
  });

  it("finds Traditional forms where they are loaded", () => {
    const traditional: EventIndex = { ...index, nameZhHant: ["海峽論壇", "兩岸產業週"] };
    expect(found(index, "論壇")).toEqual([]);
    expect(found(traditional, "論壇")).toEqual(["2009-05-16-forum"]);
    expect(found(traditional, "论坛")).toEqual(["2009-05-16-forum"]);
  });

  it("finds with more words never more", () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.array(fc.stringMatching(/^[a-z]{1,3}$/)), (record, words) => {
        const any = indexOf(record);
        const all = new Set(found(any, words.join(" ")));
        const fewer = words.slice(1).join(" ");
        if (matchNames(any, fewer) === null) return;
        expect([...all].every((id) => found(any, fewer).includes(id))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("finds the real record's forum by place, person and both languages", () => {
    const real = indexOf(readRecord("data"));
    expect(found(real, "长沙 论坛 2022").length).toBeLessThanOrEqual(found(real, "长沙").length);
    expect(found(real, "changsha").length).toBeGreaterThan(0);
    expect(found(real, "li cheng-hung").length).toBeGreaterThan(40);
  });
});

function found(searched: EventIndex, query: string): string[] {
  const match = matchNames(searched, query);
  return searched.id.filter((_, event) => match?.[event] === 1);
}
