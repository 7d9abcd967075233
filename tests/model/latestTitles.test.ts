import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { indexOf, makeEvent, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { decodeLatestTitles, encodeLatestTitles, latestTitlesSchema } from "#model/latestTitles.ts";

const NOT_REPORTED = { en: null, "zh-Hans": null };

function eventOf(year: number, participants: ReturnType<typeof makeParticipant>[]) {
  const start = `${year}-05-01`;
  const date = { start, end: null, precision: "day" } as const;
  return makeEvent({ id: `${start}-forum`, date, participants });
}

function titlesOf(record: ReturnType<typeof makeRecord>) {
  const document: unknown = JSON.parse(JSON.stringify(encodeLatestTitles(record)));
  const titles = decodeLatestTitles(v.parse(latestTitlesSchema, document));
  return Object.fromEntries(indexOf(record).people.map(({ id }, code) => [id, titles[code]]));
}

describe("encodeLatestTitles", () => {
  const title = (en: string) => ({ title: { en, "zh-Hans": null } });

  it("takes the title of the latest event, by person code", () => {
    const record = makeRecord({
      events: [
        eventOf(2012, [makeParticipant("lin-er", title("Mayor")), makeParticipant("chen-yi")]),
        eventOf(2009, [makeParticipant("lin-er", title("Clerk"))]),
      ],
    });
    expect(titlesOf(record)["lin-er"]).toEqual({ en: "Mayor", "zh-Hans": null });
  });

  it("goes back to the latest event that reports one, and says null where none does", () => {
    const silent = { title: NOT_REPORTED };
    const record = makeRecord({
      events: [
        eventOf(2009, [makeParticipant("lin-er", title("Clerk"))]),
        eventOf(2012, [makeParticipant("lin-er", silent), makeParticipant("chen-yi", silent)]),
      ],
    });
    expect(titlesOf(record)).toEqual({
      "lin-er": { en: "Clerk", "zh-Hans": null },
      "chen-yi": null,
    });
  });

  it("takes the first of two titles at one event", () => {
    const twice = [
      makeParticipant("lin-er", title("Chair")),
      makeParticipant("lin-er", title("Guest")),
    ];
    expect(titlesOf(makeRecord({ events: [eventOf(2012, twice)] }))["lin-er"]?.en).toBe("Chair");
  });

  it("keeps the Traditional form", () => {
    const chair = { en: "Chair", "zh-Hans": "会长", "zh-Hant": "會長" };
    const record = makeRecord({
      events: [eventOf(2012, [makeParticipant("lin-er", { title: chair })])],
    });
    expect(titlesOf(record)["lin-er"]).toEqual(chair);
  });
});
