import { beforeAll, describe, expect, it } from "vitest";
import { readCompleteRecord, searchRecord } from "#fixtures/searchFixture.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { matchNames } from "#model/nameMatch.ts";
import type { EventRecord, ForumRecord, LocalText } from "#model/schema.ts";
import type { Hit, Search } from "#model/search.ts";
import { searchable } from "#model/searchText.ts";

let record: ForumRecord;
let index: EventIndex;
let search: Search;
let wordsOfEvents: ReadonlyMap<string, string>;

beforeAll(async () => {
  record = readCompleteRecord();
  ({ index, search } = await searchRecord(record));
  wordsOfEvents = new Map(record.events.map((event) => [event.id, wordsOf(event)]));
}, 60_000);

const eventsWith = (query: string) => idsIn(search.matchEvents(query));

function idsIn(match: Uint8Array | null): readonly string[] {
  return index.id.filter((_, event) => match?.[event] === 1);
}

/** The first thing found, by kind and id or English name. */
function firstOf(query: string): string {
  const [hit] = search.find(query);
  return hit ? nameOf(hit) : "nothing";
}

function nameOf({ found }: Hit): string {
  switch (found.kind) {
    case "event":
      return `event ${index.id[found.event] ?? ""}`;
    case "person":
      return `person ${index.people[found.person]?.id ?? ""}`;
    case "series":
      return `series ${index.series[found.series]?.id ?? ""}`;
    case "province":
      return `province ${index.provinces[found.province]?.id ?? ""}`;
    case "city":
      return `city ${index.cities[found.city]?.en ?? ""}`;
    case "organiser":
    case "document":
    case "statement":
      return `${found.kind} ${found.name.en ?? ""}`;
  }
}

describe("a person is found by", () => {
  const appearances = (person: string) =>
    record.events
      .filter(({ participants }) => participants.some((each) => each.person === person))
      .map(({ id }) => id)
      .sort();

  it.each([
    ["guo-jinlong", "guojinlong"],
    ["guo-jinlong", "Guo Jinlong"],
    ["guo-jinlong", "GUO JIN LONG"],
    ["guo-jinlong", "guojin long"],
    ["guo-jinlong", "guó jīnlóng"],
    ["guo-jinlong", "Guó Jīn Lóng"],
    ["guo-jinlong", "guójīnlóng"],
    ["guo-jinlong", "郭金龙"],
    ["guo-jinlong", "郭金龍"],
    ["guo-jinlong", "jinlong guo"],
    ["liu-chao-shiuan", "Liu Chao-shiuan"],
    ["liu-chao-shiuan", "liu chaoshiuan"],
    ["liu-chao-shiuan", "liuzhaoxuan"],
    ["liu-chao-shiuan", "liú zhàoxuán"],
    ["liu-chao-shiuan", "劉兆玄"],
    ["arthur-chiao", "Chiao Yu-chun"],
    ["arthur-chiao", "焦佑鈞"],
    ["chi-schive", "shan ji"],
    ["chi-schive", "San Gee"],
  ])("%s: %s, with every event", (person, query) => {
    expect(firstOf(query)).toBe(`person ${person}`);
    expect([...eventsWith(query)].sort()).toEqual(expect.arrayContaining(appearances(person)));
  });

  it.each(["guojinlong", "GUO JIN LONG", "guó jīnlóng", "郭金龙", "郭金龍"])(
    "%s, and the same events are in as by Guo Jinlong",
    (query) => {
      expect(eventsWith(query)).toEqual(eventsWith("Guo Jinlong"));
    },
  );

  it.each(["guoj", "guojinl", "guo jin l", "郭金"])("%s, before it is written out", (query) => {
    expect(search.find(query).map(nameOf)).toContain("person guo-jinlong");
  });

  it.each(["guojinlnog", "Guo Jinlnog"])("%s, with a slip of the finger", (query) => {
    expect(firstOf(query)).toBe("person guo-jinlong");
  });
});

describe("other things are found by name", () => {
  it.each([
    ["Hunan", "province hunan"],
    ["hu nan", "province hunan"],
    ["湖南", "province hunan"],
    ["臺灣", "province taiwan"],
    ["Xi'an", "city Xi'an"],
    ["xian", "city Xi'an"],
    ["changsa", "city Changsha"],
    ["Straits Forum", "series straits-forum"],
    ["haixia luntan", "series straits-forum"],
    ["hai xia lun tan", "series straits-forum"],
    ["海峽論壇", "series straits-forum"],
  ])("%s: %s", (query, found) => {
    expect(firstOf(query)).toBe(found);
  });

  it("an event by its name and year", () => {
    expect(firstOf("straits forum 2019")).toMatch(/^event 2019-06-\d\d-.*straits-forum/);
  });

  it("what was said, by words that stand together", () => {
    expect(firstOf('"two wings"')).toMatch(/^statement .*two wings/);
  });

  it("does not take one province for another", () => {
    const provinces = search
      .find("hunan")
      .flatMap(({ found }) => (found.kind === "province" ? [found.province] : []));
    expect(provinces.map((province) => index.provinces[province]?.id)).toEqual(["hunan"]);
  });

  it("says so where there is nothing", () => {
    expect(search.find("zzzzzz")).toEqual([]);
    expect(eventsWith("zzzzzz")).toEqual([]);
  });
});

describe("the events a text leaves in", () => {
  it.each(["", "  ", "… !"])("are all for %j", (query) => {
    expect(search.matchEvents(query)).toBeNull();
  });

  it.each([
    "Hunan",
    "Xiamen forum",
    "agriculture",
    "signed green",
    "Lien Fujian",
    "Kuomintang",
    "two wings",
    "厦门",
    "农业 福建",
    "廈門",
    "海峡 论坛",
    "國臺辦",
    "資訊",
  ])("by “%s” are those that have every word", (query) => {
    expect(eventsWith(query)).toEqual(withEveryWord(query));
  });

  it.each(["Hunan", "guo", "Xiamen forum", "tea", "lien chan", "厦门", "论坛", "a"])(
    "by “%s” include all their names alone would leave in",
    (query) => {
      const byName = idsIn(matchNames(index, query));
      expect(eventsWith(query)).toEqual(expect.arrayContaining([...byName]));
    },
  );
});

/** Looks for every word at the beginning of words in everything there is to an event, one event after the other. */
function withEveryWord(query: string): readonly string[] {
  const words = query.split(" ").map((word) => searchable(word, search.variants));
  return index.id.filter((id) =>
    words.every((word) => {
      const text = wordsOfEvents.get(id) ?? "";
      return text.includes(/[a-z]/.test(word) ? word : word.trimStart());
    }),
  );
}

function wordsOf(event: EventRecord): string {
  const people = event.participants.flatMap(
    ({ person }) => record.people.find(hasId(person)) ?? [],
  );
  const names: readonly (LocalText | null | undefined)[] = [
    event.name,
    event.place.city,
    record.provinces.find(hasId(event.place.province))?.name,
    record.series.find(hasId(event.series))?.name,
    ...people.map(({ name }) => name),
    ...event.organisers.map(({ name }) => name),
    ...event.documents.map(({ title }) => title),
    ...event.participants.map(({ said }) => said),
  ];
  const texts = [
    event.date.start.slice(0, 4),
    ...people.flatMap(({ aliases }) => aliases),
    ...names.flatMap((name) => (name ? [name.en, name["zh-Hans"], name["zh-Hant"]] : [])),
  ];
  return texts.map((text) => searchable(text ?? "", search.variants)).join("\n");
}

function hasId(id: string | null) {
  return (item: { readonly id: string }) => item.id === id;
}
