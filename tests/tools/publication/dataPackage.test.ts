import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { dataPackage, semanticVersion } from "#tools/publication/dataPackage.ts";
import { packageFiles } from "#tools/publication/packageFiles.ts";
import { readRecord } from "#tools/readRecord.ts";

const record = readRecord("data");
const site = { url: null, version: { date: "2026-02-04", hash: "0123456789ab" } };
const files = new Map(packageFiles(record, site).map(({ path, content }) => [path, content]));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The profiles published with the standard, version 1. */
function profile(name: "data-package" | "tabular-data-resource") {
  const ajv = new AjvDraft04({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats(ajv);
  // A profile is a schema; that it is one is checked by compiling it.
  return ajv.compile(readJson(`tests/fixtures/frictionless/${name}.json`) as object);
}

type Resource = { readonly profile: string; readonly path: string };
type Package = { readonly resources: readonly Resource[] };

const description = JSON.parse(String(files.get("data/datapackage.json"))) as Package;

describe("the data package", () => {
  it("keeps to the published profile of the standard", () => {
    const validate = profile("data-package");
    expect(validate(description), JSON.stringify(validate.errors)).toBe(true);
  });

  it("is refused by the same profile when it is broken", () => {
    const validate = profile("data-package");
    expect(validate({ ...description, resources: [{ name: "no path" }] })).toBe(false);
  });

  it("describes each table as the profile of tables asks", () => {
    const validate = profile("tabular-data-resource");
    const tables = description.resources.filter((each) => each.profile === "tabular-data-resource");
    expect(tables.length).toBe(8);
    for (const table of tables) expect(validate(table), JSON.stringify(validate.errors)).toBe(true);
  });

  it("lists every file there is, and only those", () => {
    const listed = description.resources.map(({ path }) => `data/${path}`);
    expect([...listed, "data/datapackage.json"].sort()).toEqual([...files.keys()].sort());
  });

  it("has licence, sources and a version made of the record's", () => {
    expect(description).toMatchObject({
      version: "2026.2.4+0123456789ab",
      licenses: [{ name: "CC-BY-4.0" }],
    });
    expect(semanticVersion({ date: "2026-11", hash: "abc" })).toBe("2026.11.0+abc");
  });

  it("says where it lives only where that is known", () => {
    expect(description).not.toHaveProperty("homepage");
    const placed = dataPackage(record, { ...site, url: "https://example.org/" });
    expect(placed).toHaveProperty("homepage", "https://example.org/");
  });
});

describe("events.json", () => {
  it("holds every event complete, in the shape of its file", () => {
    expect(JSON.parse(String(files.get("data/events.json")))).toEqual(record.events);
  });

  it("is valid after the published schema, event by event", () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(readJson("data/schema/event.schema.json") as object);
    const events = JSON.parse(String(files.get("data/events.json"))) as readonly unknown[];
    expect(events.filter((event) => !validate(event))).toEqual([]);
  });
});

it("people.json and series.json hold everybody and every series", () => {
  expect(JSON.parse(String(files.get("data/people.json")))).toEqual(record.people);
  expect(JSON.parse(String(files.get("data/series.json")))).toEqual(record.series);
});
