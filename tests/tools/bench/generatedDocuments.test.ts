import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { decodeIndex } from "#model/decodeIndex.ts";
import { eventName } from "#model/eventIndex.ts";
import { indexDocumentSchema } from "#model/indexDocument.ts";
import { createSearch } from "#model/searchEngine.ts";
import { searchDocumentSchema, traditionalTextsSchema } from "#model/searchDocument.ts";
import { generatedDocuments } from "#tools/bench/generatedDocuments.ts";
import { readRecord } from "#tools/readRecord.ts";

const documentOf = generatedDocuments({ events: 300, seed: 1, vocabulary: readRecord("data") });

function read(file: string): unknown {
  return JSON.parse(documentOf(`/assets/record-0123abc/${file}`) ?? "null");
}

describe(generatedDocuments, () => {
  it("leaves other files alone, and knows no document that is not there", () => {
    expect(documentOf("/index.html")).toBeUndefined();
    expect(documentOf("/assets/record-0123abc/nothing.json")).toBeNull();
  });

  it("has a search that finds events, people and series, by name and by pinyin", async () => {
    const index = decodeIndex(v.parse(indexDocumentSchema, read("index.json")));
    const { find } = await createSearch(index, v.parse(searchDocumentSchema, read("search.json")));
    const kinds = (query: string) => find(query).map(({ found }) => found.kind);
    const { en, "zh-Hans": chinese } = eventName(index, 0);
    const [person] = index.people;
    const [series] = index.series;
    expect(find(en ?? "")[0]?.found).toEqual({ kind: "event", event: 0 });
    expect(find(chinese ?? "")[0]?.found).toEqual({ kind: "event", event: 0 });
    expect(kinds(person?.name["zh-Hans"] ?? "")).toContain("person");
    expect(kinds(person?.name.en ?? "")).toContain("person");
    expect(kinds(series?.name.en ?? "")).toContain("series");
    expect(kinds("hunan")).toContain("province");
    expect(kinds("gaoxiong")).toContain("event");
  });

  it("has the Traditional texts of that search, of which there are none", () => {
    expect(v.parse(traditionalTextsSchema, read("search.zh-Hant.json")).statements).toEqual([]);
  });
});
