import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { indexOf, makeEvent, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { readCompleteRecord } from "#fixtures/searchFixture.ts";
import { searchDocumentSchema, traditionalTextsSchema } from "#model/searchDocument.ts";
import { searchDocuments } from "#tools/searchDocuments.ts";

const record = makeRecord({
  events: [
    makeEvent({
      organisers: [
        { name: { en: "Tea Board", "zh-Hans": "茶叶局", "zh-Hant": "茶葉局" }, role: "host" },
      ],
      participants: [
        makeParticipant("shan-ji", {
          said: { en: "Spoke of software.", "zh-Hans": "谈软件。", "zh-Hant": "談軟體。" },
        }),
      ],
    }),
    makeEvent({
      id: "2023-01-01-second",
      date: { start: "2023-01-01", end: null, precision: "day" },
      organisers: [{ name: { en: "Tea Board", "zh-Hans": "茶叶局" }, role: "co-host" }],
    }),
  ],
  people: [
    {
      id: "shan-ji",
      name: { en: "Chi Schive", "zh-Hans": "单骥" },
      aliases: ["San Gee"],
      side: "taiwan",
    },
  ],
});

describe("searchDocuments", () => {
  const { search, traditional } = searchDocuments(record);

  it("reads surnames as surnames, and also as the character is read elsewhere", () => {
    expect(search.people.pinyin).toEqual(["shan ji\ndan ji"]);
  });

  it("keeps aliases", () => {
    expect(search.people.also).toEqual(["San Gee"]);
  });

  it("lists every organiser once, with the events", () => {
    expect(search.organisers.en).toEqual(["Tea Board"]);
    expect(search.organisers.events).toEqual([[0, 1]]);
  });

  it("keeps the words of Taiwan where they are other words, not where they are other characters", () => {
    expect(search.statements.also).toEqual(["談軟體。"]);
    expect(search.organisers.also).toEqual([""]);
  });

  it("has Traditional texts for those who read them", () => {
    expect(traditional.organisers).toEqual(["茶葉局"]);
    expect(traditional.statements).toEqual(["談軟體。"]);
  });

  it("knows the Traditional forms of the characters of the record only", () => {
    const forms = new Map(
      Array.from(search.variants.from, (from, i) => [from, Array.from(search.variants.to)[i]]),
    );
    expect(forms.get("葉")).toBe("叶");
    expect(forms.get("談")).toBe("谈");
    expect(forms.has("鐵")).toBe(false);
  });
});

describe("the search documents of the record", () => {
  let documents: ReturnType<typeof searchDocuments>;
  const complete = readCompleteRecord();
  beforeAll(() => {
    documents = searchDocuments(complete);
  });

  it("are what the browser expects, in the order of the index", () => {
    const index = indexOf(complete);
    const { search, traditional } = documents;
    expect(v.is(searchDocumentSchema, search)).toBe(true);
    expect(v.is(traditionalTextsSchema, traditional)).toBe(true);
    expect(search.events.pinyin).toHaveLength(index.size);
    expect(search.people.pinyin).toHaveLength(index.people.length);
    expect(search.cities.pinyin).toHaveLength(index.cities.length);
    expect(search.statements.event).toHaveLength(traditional.statements.length);
  });

  it("weigh less than 150 kB compressed", () => {
    const bytes = gzipSync(JSON.stringify(documents.search), { level: 9 }).length;
    expect(bytes).toBeLessThan(150_000);
  });
});
