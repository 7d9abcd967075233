import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { timelineCsv } from "#features/timeline/timelineCsv.ts";
import { timelinePicture } from "#features/timeline/timelinePicture.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { exportWords } from "#i18n/exportWords.ts";
import { en } from "#i18n/messages/en.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { select } from "#model/select.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { parseView } from "#state/codec.ts";
import { viewFilters } from "#state/viewFilters.ts";

const i18n = createI18n("en", en);
const on = (start: string) => ({ start, end: null, precision: "day" as const });
const index = makeIndex([
  makeEvent({
    date: on("2010-05-01"),
    figures: [makeFigure({ amount: 10e9, projects: 5, investors: "all" })],
  }),
  makeEvent({
    date: on("2014-05-01"),
    figures: [makeFigure({ kind: "trade", amount: 1e9, investors: "all" })],
  }),
  makeEvent({
    date: on("2018-05-01"),
    place: { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } },
  }),
]);
const colours = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#555555",
  rule: "#dddddd",
  control: "#888888",
  amount: "#0f6e6a",
  "amount-ink": "#0b5f5b",
  "amount-soft": "#c5dcd7",
};

function pictureAt(query: string) {
  const { view } = parseView(query, index.codes);
  const selection = select(index, viewFilters(index, view, null), view.currency);
  const address = `https://example.org/?${query}`;
  const words = exportWords(i18n, { index, filters: activeFilters(view), address });
  const { markup } = timelinePicture(i18n, { index, selection, view, words, colours });
  // The description says the same words once more.
  return { selection, drawn: markup.slice(markup.indexOf("</desc>")) };
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe("timelinePicture", () => {
  it("says what it shows, how complete it is and where it is from", () => {
    const { drawn } = pictureAt("province=hunan");
    expect(drawn).toContain("Province or region: Hunan");
    expect(drawn).toContain("Figures reported for 2 of 2 events.");
    expect(drawn).toContain("record of 2026-01-01");
    expect(drawn).toContain("https://example.org/?province=hunan");
  });

  it("says how complete the amounts are that the marks show, where those are the Taiwan-related part", () => {
    const { drawn, selection } = pictureAt("province=hunan&basis=taiwan");
    const coverage = "A Taiwan-related amount is reported for 0 of 2 events.";
    expect(drawn).toContain(coverage);
    const words = { filters: "", source: [] };
    const csv = timelineCsv(i18n, { index, selection, basis: "taiwan", words });
    expect(csv).toContain(coverage);
  });

  it("has a lane for each place, by name", () => {
    const { drawn } = pictureAt("");
    expect(drawn).toContain(">Hunan</text>");
    expect(drawn).toContain(">Fujian</text>");
  });

  it("draws a mark for each event: amounts round, trade square, a ring where nothing is reported", () => {
    const inFujian = pictureAt("province=fujian").drawn;
    const { drawn } = pictureAt("province=hunan");
    // The key has one of each as well.
    const more = (pattern: RegExp) => count(drawn, pattern) - count(inFujian, pattern);
    expect([more(/r="24"/g), more(/<rect/g), more(/r="3"/g)]).toEqual([1, 1, -1]);
  });

  it("puts all events on one ground where they are in no lanes", () => {
    const { drawn } = pictureAt("lanes=none");
    expect(drawn).not.toContain(">Hunan</text>");
    expect(drawn).toContain(en["timeline.spread"]);
  });
});

describe("timelineCsv", () => {
  const words = { filters: "=Search", source: ["Record of May", "https://example.org/"] };
  const { selection } = pictureAt("");
  const text = timelineCsv(i18n, { index, selection, basis: "all", words });
  const rows: readonly Record<string, string>[] = parse(text, { columns: true, comment: "#" });

  it("says at its end, in rows a program can skip, what it is and how complete", () => {
    const all: readonly (readonly string[])[] = parse(text);
    const remarks = all.filter(([first]) => first === "#");
    expect(remarks.map(([, second]) => second)).toEqual([
      "Timeline",
      "'=Search",
      "Figures reported for 2 of 3 events.",
      "Record of May",
      "https://example.org/",
    ]);
  });

  it("has a row for each event in order of time", () => {
    expect(rows.map(({ start, province }) => [start, province])).toEqual([
      ["2010-05-01", "Hunan"],
      ["2014-05-01", "Hunan"],
      ["2018-05-01", "Fujian"],
    ]);
  });

  it("gives amounts in full, and nothing where nothing is reported", () => {
    expect(rows[0]).toMatchObject({ amount: "10000000000", projects: "5", currency: "CNY" });
    expect(rows[1]).toMatchObject({ kind: "trade", taiwan_amount: "" });
    expect(rows[2]).toMatchObject({
      amount: "",
      projects: "",
      currency: "",
      kind: "",
      partial: "",
    });
  });
});
