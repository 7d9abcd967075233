import { describe, expect, it } from "vitest";
import type { Figure } from "#model/schema.ts";
import type { Currency } from "#model/vocabulary.ts";
import { checkRecord, readRecord } from "#tools/readRecord.ts";

const record = readRecord("data");
const figures = record.events.flatMap((event) => event.figures);
const headlines = figures.filter((figure) => figure.headline);

function totalIn(currency: Currency, some: readonly Figure[]): number {
  return some
    .filter((figure) => figure.currency === currency)
    .reduce((total, { amount }) => total + (amount ?? Number.NaN), 0);
}

/** The numbers are those of the researched record as it was brought in, counted apart from this code. */
describe("the record", () => {
  it("has lost no event, person, series or anything an event holds", () => {
    const count = (field: "participants" | "documents" | "caveats" | "sources" | "organisers") =>
      record.events.reduce((total, event) => total + event[field].length, 0);
    expect({
      events: record.events.length,
      people: record.people.length,
      series: record.series.length,
      figures: figures.length,
      participants: count("participants"),
      documents: count("documents"),
      caveats: count("caveats"),
      sources: count("sources"),
      organisers: count("organisers"),
      otherPlaces: record.events.flatMap((event) => event.otherPlaces).length,
      themes: record.events.flatMap((event) => event.themes).length,
      attendances: record.events.filter((event) => event.attendance).length,
      statements: record.events
        .flatMap(({ participants }) => participants)
        .filter(({ said }) => said).length,
      aliases: record.people.flatMap((person) => person.aliases).length,
    }).toEqual({
      events: 718,
      people: 1010,
      series: 98,
      figures: 536,
      participants: 1997,
      documents: 167,
      caveats: 830,
      sources: 1297,
      organisers: 982,
      otherPlaces: 139,
      themes: 1860,
      attendances: 426,
      statements: 1088,
      aliases: 35,
    });
  });

  it("has the same headline amounts per currency, projects and Taiwan-related parts", () => {
    expect(headlines).toHaveLength(196);
    expect(totalIn("CNY", headlines)).toBe(2_306_567_310_000);
    expect(totalIn("USD", headlines)).toBe(117_723_625_000);
    expect(totalIn("TWD", headlines)).toBe(5_670_930_000);
    const projects = headlines.flatMap((figure) => figure.projects ?? []);
    expect(projects).toHaveLength(165);
    expect(projects.reduce((total, each) => total + each, 0)).toBe(7698);
    expect(figures.filter((figure) => figure.taiwanPart)).toHaveLength(9);
  });

  it("has the same amounts per currency in all figures", () => {
    expect(totalIn("CNY", figures)).toBe(5_616_287_980_000);
    expect(totalIn("USD", figures)).toBe(813_891_573_900);
    expect(totalIn("TWD", figures)).toBe(110_232_930_000);
  });

  it("counts the same attendance", () => {
    const total = record.events.reduce((sum, { attendance }) => sum + (attendance?.value ?? 0), 0);
    expect(total).toBe(4_940_746);
  });

  it("names the 34 provinces and regions in three languages, each on a tile of its own", () => {
    expect(record.provinces).toHaveLength(34);
    const tiles = record.provinces.map(({ tile }) => `${tile.column} ${tile.row}`);
    expect(new Set(tiles).size).toBe(34);
    for (const { short } of record.provinces)
      expect([short["zh-Hans"].length, short["zh-Hant"].length]).toEqual([1, 1]);
  });

  it("names the 14 themes", () => {
    expect(record.themes).toHaveLength(14);
  });

  it("has few warnings left, each looked at and found doubtful", () => {
    const warnings = checkRecord("data").warnings.map(({ file, path }) => `${file} ${path}`);
    expect(warnings).toEqual([
      "data/events/2007/2007-09-01-guangxi-taiwan-exchange-meeting.json figures[1].taiwanPart",
      "data/events/2017/2017-cross-straits-fair-fuzhou-19.json id",
      "data/events/2023/2023-11-15-nanjing-taiwan-industry-exchange.json id",
      "data/events/2023/2023-07-jilin-taiwan-fair-1.json edition",
      "data/events/2019/2019-07-08-hubei-wuhan-taiwan-week.json id",
      "data/events/2019/2019-09-17-zhejiang-taiwan-cooperation-week.json id",
      "data/people.json people[937].name.zh-Hans",
    ]);
  });
});

describe("the forum of 3 November 2022 in Changsha", () => {
  const forum = record.events.find(({ id }) => id === "2022-11-03-hunan-digital-low-carbon-forum");

  it("is there, in Changsha with Taipei linked online, before nearly 300 people", () => {
    expect(forum).toMatchObject({
      name: { "zh-Hans": "海峡两岸产业合作区（湖南）数字化低碳化发展论坛" },
      date: { start: "2022-11-03", end: null, precision: "day" },
      place: { province: "hunan", city: { en: "Changsha", "zh-Hans": "长沙" } },
      otherPlaces: [{ province: "taiwan", city: { en: "Taipei", "zh-Hans": "台北" } }],
      format: "hybrid",
      attendance: { value: 300, qualifier: "nearly" },
    });
  });

  it("has the two lead organisers' speeches, one from Changsha and one from Taipei", () => {
    const leads = forum?.participants.slice(0, 2);
    expect(leads?.map(({ person, role, remote }) => ({ person, role, remote }))).toEqual([
      { person: "guo-jinlong", role: "speech", remote: false },
      { person: "liu-chao-shiuan", role: "speech", remote: true },
    ]);
    for (const { said } of leads ?? []) expect(said?.en && said["zh-Hans"]).toBeTruthy();
  });

  it("has every other speaker and attendee", () => {
    const others = forum?.participants.slice(2).map(({ person, role }) => `${person} ${role}`);
    expect(others).toEqual([
      "zhang-qingwei speech",
      "ning-jizhe speech",
      "mao-weiming attended",
      "pan-xianzhang speech",
      "wang-jiangping speech",
      "li-cheng-hung speech",
      "wang-xian attended",
      "xu-xianping attended",
      "wu-guiying attended",
      "sui-zhongcheng attended",
      "xie-weijiang attended",
    ]);
  });

  it("has the plan and the agreement of three parties", () => {
    expect(forum?.documents.map(({ type, parties }) => [type, parties.length])).toEqual([
      ["plan", 1],
      ["agreement", 3],
    ]);
  });

  it("has 40 projects of 23.8 billion yuan, 24 of them of 8.745 billion from Taiwan", () => {
    expect(forum?.figures).toMatchObject([
      { headline: true, investors: "all", projects: 40, amount: 23.8e9, currency: "CNY" },
      { taiwanPart: true, investors: "taiwan", projects: 24, amount: 8.745e9, currency: "CNY" },
      { headline: false, taiwanPart: false, kind: "count", projects: 7, amount: null },
    ]);
  });
});
