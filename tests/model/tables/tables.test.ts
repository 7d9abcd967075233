import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { makeEvent, makeFigure, makeRecord } from "#fixtures/makeIndex.ts";
import type { LocalText } from "#model/schema.ts";
import { ALL_TABLES } from "#model/tables/allTables.ts";
import { LIST_SEPARATOR } from "#model/tables/column.ts";
import { figureTable } from "#model/tables/figureColumns.ts";
import { type Table, tableCsv } from "#model/tables/table.ts";
import { readRecord } from "#tools/readRecord.ts";

const record = readRecord("data");

type Row = Readonly<Record<string, string>>;

/** A table as another program reads it. */
function readTable(name: string): readonly Row[] {
  return parse(tableCsv(tableOf(name), record), { columns: true });
}

function tableOf(name: string): Table {
  const table = ALL_TABLES.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

const number = (cell = "") => (cell === "" ? null : Number(cell));
const text = (cell = "") => (cell === "" ? null : cell);
const list = (cell = "") => (cell === "" ? [] : cell.split(LIST_SEPARATOR));
const local = (row: Row, name: string) => ({
  en: text(row[`${name}_en`]),
  "zh-Hans": text(row[`${name}_zh_hans`]),
});
const plain = ({ en, "zh-Hans": zhHans }: LocalText) => ({ en, "zh-Hans": zhHans });
const NOTHING = { en: null, "zh-Hans": null };

describe("the tables, read back", () => {
  it("hold every event with all that is told of it once", () => {
    const rows = readTable("events").map((row) => ({
      id: row["event_id"],
      series: text(row["series_id"]),
      edition: number(row["edition"]),
      partOf: text(row["part_of"]),
      name: local(row, "name"),
      date: { start: row["start"], end: text(row["end"]), precision: row["date_precision"] },
      province: row["province"],
      city: local(row, "city"),
      others: list(row["other_provinces"]),
      format: text(row["format"]),
      themes: list(row["themes"]),
      slogan: local(row, "slogan"),
      attendance: number(row["attendance"]),
      qualifier: text(row["attendance_qualifier"]),
      of: local(row, "attendance_of"),
      source: text(row["attendance_source_id"]),
      summary: local(row, "summary"),
    }));
    expect(rows).toEqual(
      record.events.map((event) => ({
        id: event.id,
        series: event.series,
        edition: event.edition,
        partOf: event.partOf,
        name: plain(event.name),
        date: event.date,
        province: event.place.province,
        city: plain(event.place.city),
        others: event.otherPlaces.map(({ province }) => province),
        format: event.format,
        themes: event.themes,
        slogan: plain(event.slogan ?? NOTHING),
        attendance: event.attendance?.value ?? null,
        qualifier: event.attendance?.qualifier ?? null,
        of: plain(event.attendance?.of ?? NOTHING),
        source: event.attendance?.source ?? null,
        summary: plain(event.summary),
      })),
    );
  });

  it("hold every figure", () => {
    const rows = readTable("figures").map((row) => ({
      event: row["event_id"],
      kind: row["kind"],
      stage: row["stage"],
      scope: local(row, "scope"),
      investors: row["investors"],
      projects: number(row["projects"]),
      amount: number(row["amount"]),
      currency: text(row["currency"]),
      qualifier: row["qualifier"],
      asReported: row["as_reported"],
      source: row["source_id"],
      headline: row["headline"] === "true",
      partial: row["partial"] === "true",
      taiwanPart: row["taiwan_part"] === "true",
    }));
    expect(rows).toEqual(
      record.events.flatMap(({ id, figures }) =>
        figures.map((figure) => ({ event: id, ...figure, scope: plain(figure.scope) })),
      ),
    );
  });

  it("hold every participation, with the person's name and side", () => {
    const people = new Map(record.people.map((person) => [person.id, person]));
    const rows = readTable("participations").map((row) => ({
      event: row["event_id"],
      person: row["person_id"],
      name: local(row, "person_name"),
      side: row["side"],
      role: row["role"],
      remote: row["remote"] === "true",
      title: local(row, "title"),
      said: local(row, "said"),
      source: row["source_id"],
    }));
    expect(rows).toEqual(
      record.events.flatMap(({ id, participants }) =>
        participants.map((participant) => ({
          event: id,
          ...participant,
          name: plain(people.get(participant.person)?.name ?? NOTHING),
          side: people.get(participant.person)?.side,
          title: plain(participant.title),
          said: plain(participant.said ?? NOTHING),
        })),
      ),
    );
  });

  it("hold every source", () => {
    const rows = readTable("sources").map((row) => ({
      event: row["event_id"],
      id: row["source_id"],
      publisher: row["publisher"],
      title: row["title"],
      titleIsDescription: row["title_is_description"] === "true",
      republication: row["republication"] === "true",
      url: text(row["url"]),
      published: text(row["published"]),
      language: row["language"],
    }));
    expect(rows).toEqual(
      record.events.flatMap(({ id, sources }) =>
        sources.map((source) => ({ event: id, ...source })),
      ),
    );
  });

  it("hold every organiser, document, person and series", () => {
    expect(readTable("organisers").map((row) => [row["event_id"], local(row, "name")])).toEqual(
      record.events.flatMap(({ id, organisers }) =>
        organisers.map(({ name }) => [id, plain(name)]),
      ),
    );
    expect(
      readTable("documents").map((row) => [local(row, "title"), list(row["parties"])]),
    ).toEqual(
      record.events.flatMap(({ documents }) =>
        documents.map(({ title, parties }) => [plain(title), parties]),
      ),
    );
    expect(readTable("people").map((row) => [row["person_id"], list(row["aliases"])])).toEqual(
      record.people.map(({ id, aliases }) => [id, aliases]),
    );
    expect(readTable("series").map((row) => [row["series_id"], local(row, "name")])).toEqual(
      record.series.map(({ id, name }) => [id, plain(name)]),
    );
  });
});

describe.each(ALL_TABLES)("the table $name", (table) => {
  const rows = readTable(table.name);

  it("has a key of its own in every row", () => {
    const keys = rows.map((row) => JSON.stringify(table.primaryKey.map((name) => row[name])));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(0);
  });

  it("refers only to rows that are there", () => {
    for (const { columns, table: other, refersTo } of table.foreignKeys) {
      const known = new Set(
        readTable(other).map((row) => JSON.stringify(refersTo.map((name) => row[name]))),
      );
      const unknown = rows
        .map((row) => columns.map((name) => row[name]))
        .filter((key) => !key.includes("") && !known.has(JSON.stringify(key)));
      expect(unknown).toEqual([]);
    }
  });

  it("keeps to the types, word lists and patterns it promises", () => {
    const types = {
      string: /^[^]*$/,
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      year: /^\d{4}$/,
    } as const;
    for (const { name, type, required, values, pattern } of table.columns) {
      const cells = rows.map((row) => row[name] ?? "");
      const filled = cells.filter((cell) => cell !== "");
      if (required) expect(filled).toHaveLength(cells.length);
      expect(filled.filter((cell) => !types[type].test(cell))).toEqual([]);
      if (values) expect(filled.filter((cell) => !values.includes(cell))).toEqual([]);
      if (pattern) expect(filled.filter((cell) => !new RegExp(pattern).test(cell))).toEqual([]);
    }
  });

  it("names each column once and says what it means", () => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of table.columns) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(description.length).toBeGreaterThan(3);
    }
  });
});

describe("the figures", () => {
  const figures = [
    makeFigure({ amount: 100, currency: "USD" }),
    makeFigure({ amount: null, currency: null, projects: 5, kind: "count", headline: false }),
  ];
  const small = makeRecord({ events: [makeEvent({ figures })] });

  it("are converted at the rate of the year, and stay empty where no amount is reported", () => {
    const [first, second] = parse(tableCsv(figureTable, small), {
      columns: true,
    }) as readonly Row[];
    const rate = small.exchangeRates.perUsd.CNY["2022"];
    expect(rate).toBeDefined();
    expect(first).toMatchObject({ amount_usd: "100", rate_year: "2022" });
    expect(Number(first?.["amount_cny"])).toBe(Math.round(100 * Number(rate)));
    expect(second).toMatchObject({ amount: "", amount_cny: "", amount_usd: "", rate_year: "" });
  });
});
