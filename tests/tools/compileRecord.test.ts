import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { decodeIndex } from "#model/decodeIndex.ts";
import { indexDocumentSchema } from "#model/indexDocument.ts";
import { decodeLatestTitles, latestTitlesSchema } from "#model/latestTitles.ts";
import { eventSchema } from "#model/schema.ts";
import { traditionalNamesSchema, withTraditionalNames } from "#model/traditionalNames.ts";
import { compileRecord } from "#tools/compileRecord.ts";
import { checkRecord } from "#tools/readRecord.ts";

const checked = checkRecord("data");
if (checked.status === "invalid") throw new Error("the record is broken");
const { record, forms } = checked;
const compiled = compileRecord(record, forms);
const { folder, files } = compiled;

function read<Schema extends v.GenericSchema>(name: string, schema: Schema) {
  return v.parse(schema, JSON.parse(files.get(`${folder}/${name}`) ?? "null"));
}

const index = decodeIndex(read("index.json", indexDocumentSchema));

describe("compileRecord", { timeout: 30_000 }, () => {
  it("gives the same files under the same folder for the same record", () => {
    expect(compileRecord(record, forms)).toEqual(compiled);
  });

  it("names another folder when a fact changes", () => {
    const [first, ...rest] = record.events;
    if (!first) throw new Error("no events");
    const changed = { ...record, events: [{ ...first, edition: 99 }, ...rest] };
    expect(compileRecord(changed, forms).folder).not.toBe(folder);
  });

  it("has a document for every event, with Traditional Chinese and without the editors' schema", () => {
    for (const { id } of record.events) expect(read(`events/${id}.json`, eventSchema).id).toBe(id);
    const forum = read("events/2022-11-03-hunan-digital-low-carbon-forum.json", eventSchema);
    expect(forum.name["zh-Hant"]).toBe("海峽兩岸產業合作區（湖南）數字化低碳化發展論壇");
    expect(forum).not.toHaveProperty("$schema");
  });

  it("has the Traditional names and the latest titles in the order of the index", () => {
    const names = withTraditionalNames(index, read("names.zh-Hant.json", traditionalNamesSchema));
    const titles = decodeLatestTitles(read("titles.json", latestTitlesSchema));
    const guo = index.codes.person.get("guo-jinlong") ?? -1;
    expect(names.people[guo]?.name).toEqual({
      en: "Guo Jinlong",
      "zh-Hans": "郭金龙",
      "zh-Hant": "郭金龍",
    });
    expect(titles).toHaveLength(index.people.length);
    expect(titles[guo]?.["zh-Hant"]).toContain("兩岸企業家峰會");
  });

  it("is of the date of the newest report", () => {
    expect(index.version.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(index.version.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(folder).toMatch(/^assets\/record-[0-9a-f]{12}$/);
  });
});
