import { describe, expect, it } from "vitest";
import {
  event,
  FAIR,
  folderOf,
  type Json,
  person,
  SESSION,
  smallFiles,
} from "#fixtures/broken/smallFolder.ts";
import { planImport } from "#tools/importRecord.ts";
import type { RecordFolder } from "#tools/recordFiles.ts";

/** What the research hands over: no provinces, no themes, lists without a wrapper, no schemas. */
function incomingFiles(): Map<string, Json> {
  const files = smallFiles();
  for (const ours of ["provinces.json", "themes.json", "traditional.json", "distinct.json"])
    files.delete(ours);
  files.set("people.json", [person("guo-jinlong", "郭金龙"), person("liu-chao-shiuan", "刘兆玄")]);
  files.set("series.json", [{ id: "hunan-fair", name: { en: "Hunan Fair", "zh-Hans": null } }]);
  return files;
}

function plan(incoming: ReadonlyMap<string, Json>, ours: RecordFolder) {
  const made = planImport(folderOf(incoming, "research"), ours);
  if (made.status === "invalid") throw new Error(JSON.stringify(made.problems));
  return made;
}

/** The folder after what has been planned has been written. */
function after(ours: RecordFolder, { writes, removals }: ReturnType<typeof plan>): RecordFolder {
  const files = new Map(ours.files);
  for (const file of removals) files.delete(file);
  for (const [file, text] of writes) files.set(file, { name: `data/${file}`, text });
  return { name: "data", files };
}

const ours = after(folderOf(smallFiles()), plan(incomingFiles(), folderOf(smallFiles())));

const parsed = (folder: RecordFolder, file: string): unknown =>
  JSON.parse(folder.files.get(file)?.text ?? "null");

type Refused = [what: string, file: string, content: Json, name: string, path: string];

describe("planImport", () => {
  it("changes nothing the second time", () => {
    const again = plan(incomingFiles(), ours);
    expect([...again.writes.keys(), ...again.removals, ...again.changes]).toEqual([]);
  });

  it("adds the reference to the schema as the first field", () => {
    expect(ours.files.get(FAIR)?.text).toMatch(
      /^\{\n {2}"\$schema": "\.\.\/\.\.\/schema\/event\.schema\.json",\n {2}"id"/,
    );
    expect(ours.files.get("people.json")?.text).toMatch(/^\{\n {2}"\$schema": "\.\/schema\/people/);
  });

  it("adds new events and people and says so", () => {
    const id = "2023-05-01-hunan-fair";
    const date = { start: "2023-05-01", end: null, precision: "day" };
    const incoming = incomingFiles()
      .set(`events/2023/${id}.json`, event({ id, date }))
      .set("people.json", [person("an-min", "安民"), person("guo-jinlong", "郭金龙")]);
    const { changes, writes } = plan(incoming, ours);
    expect([...writes.keys()]).toEqual(["people.json", `events/2023/${id}.json`]);
    expect(changes.filter(({ how }) => how === "added")).toEqual([
      { kind: "event", id, how: "added", fields: [] },
      { kind: "person", id: "an-min", how: "added", fields: [] },
    ]);
  });

  it("names the fields that change, and writes only the file they are in", () => {
    const incoming = incomingFiles().set(
      FAIR,
      event({ series: "hunan-fair", edition: 4, caveats: [{ en: "Inferred.", "zh-Hans": null }] }),
    );
    const { changes, writes } = plan(incoming, ours);
    expect([...writes.keys()]).toEqual([FAIR]);
    expect(changes).toEqual([
      {
        kind: "event",
        id: "2022-11-03-hunan-fair",
        how: "changed",
        fields: ["edition", "caveats"],
      },
    ]);
  });

  it("writes the same file whatever the order of the fields and the spaces that come in", () => {
    const backwards = Object.fromEntries(
      Object.entries(event({ series: "hunan-fair", edition: 3 })).toReversed(),
    );
    const incoming = incomingFiles().set(FAIR, JSON.stringify(backwards));
    expect([...plan(incoming, ours).writes.keys()]).toEqual([]);
  });

  it("keeps what only we have, and says what has gone missing", () => {
    const incoming = incomingFiles().set("people.json", [person("guo-jinlong", "郭金龙")]);
    incoming.delete(SESSION);
    const made = plan(incoming, ours);
    expect(made.changes).toEqual([
      { kind: "event", id: "2022-11-03-hunan-session", how: "missing", fields: [] },
      { kind: "person", id: "liu-chao-shiuan", how: "missing", fields: [] },
    ]);
    expect([...made.writes.keys(), ...made.removals]).toEqual([]);
  });

  it("keeps a Traditional form of ours while the Simplified text stays the same", () => {
    const named = (simplified: string, traditional: { "zh-Hant"?: string } = {}) =>
      event({
        series: "hunan-fair",
        edition: 3,
        name: { en: "Hunan Fair", "zh-Hans": simplified, ...traditional },
      });
    const withForm = after(ours, {
      ...plan(incomingFiles(), ours),
      writes: new Map([[FAIR, JSON.stringify(named("湘台会", { "zh-Hant": "湘臺會" }))]]),
    });
    const same = after(withForm, plan(incomingFiles().set(FAIR, named("湘台会")), withForm));
    expect(parsed(same, FAIR)).toMatchObject({ name: { "zh-Hant": "湘臺會" } });
    const other = after(withForm, plan(incomingFiles().set(FAIR, named("湘台周")), withForm));
    expect(parsed(other, FAIR)).toMatchObject({ name: { en: "Hunan Fair", "zh-Hans": "湘台周" } });
    expect(parsed(other, FAIR)).not.toHaveProperty(["name", "zh-Hant"]);
  });

  it("moves an event to the folder of the year it now starts in", () => {
    const id = "2022-11-03-hunan-session";
    const date = { start: "2021-11-03", end: null, precision: "day" };
    const incoming = incomingFiles().set(`events/2021/${id}.json`, event({ id, date }));
    incoming.delete(SESSION);
    const { writes, removals, changes } = plan(incoming, ours);
    expect([[...writes.keys()], removals]).toEqual([[`events/2021/${id}.json`], [SESSION]]);
    expect(changes).toMatchObject([{ how: "changed", fields: ["partOf", "date"] }]);
  });

  it.each([
    [
      "an event with a wrong type",
      FAIR,
      event({ edition: "three" }),
      `research/${FAIR}`,
      "edition",
    ],
    ["a trailing comma", "people.json", "[1,]", "research/people.json", "line 1, column 3"],
    [
      "a person without a side",
      "people.json",
      [{ id: "a" }],
      "research/people.json",
      "people[0].side",
    ],
    [
      "a person listed twice",
      "people.json",
      [person("an-min", "安民"), person("an-min", "安敏")],
      "research/people.json",
      "people[1].id",
    ],
    ["a reference to nobody", "people.json", [], `research/${FAIR}`, "participants[0].person"],
  ] satisfies Refused[])("refuses %s and names the file it came in", (...row) => {
    const [, file, content, name, path] = row;
    const empty = after(folderOf(smallFiles()), {
      ...plan(incomingFiles(), folderOf(smallFiles())),
      writes: new Map([["people.json", '{ "people": [] }']]),
    });
    const made = planImport(folderOf(incomingFiles().set(file, content), "research"), empty);
    expect(made.status === "invalid" ? made.problems : []).toContainEqual(
      expect.objectContaining({ file: name, path }),
    );
  });

  it("leaves the lists and rates as they are where none come", () => {
    const incoming = incomingFiles();
    for (const file of ["people.json", "series.json", "exchange-rates.json"]) incoming.delete(file);
    expect(plan(incoming, ours)).toMatchObject({ changes: [], removals: [] });
  });

  it("refuses a folder without events", () => {
    const made = planImport(folderOf(new Map(), "research"), ours);
    expect(made.status === "invalid" && made.problems.map(({ file }) => file)).toEqual([
      "research/events",
    ]);
  });
});
