import { describe, expect, it } from "vitest";
import { tallyBar, lastMarkOnly, yearBars } from "#features/investment/yearBars.ts";
import { tallyCells, tallyColumns } from "#features/investment/tallyTable.ts";
import { tallyTooltip } from "#features/investment/tallyTooltip.ts";
import { NO_EVENTS, type Quantity, type Tally } from "#features/investment/tally.ts";
import { tallyNotes } from "#features/investment/words.ts";
import { yearsSentence } from "#features/investment/yearsSentence.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { AMOUNT } from "./sample.ts";

const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);

const REPORTED: Tally = {
  events: 45,
  reported: 9,
  taiwanReported: 2,
  partial: 1,
  parts: { taiwan: 1e9, all: 20e9, unspecified: 0, none: 0 },
};
const SILENT: Tally = { ...NO_EVENTS, events: 3 };
const WHOLE = [{ kind: "whole" }] as const;

describe("tallyTooltip", () => {
  const say = (tally: Tally, quantity: Quantity = AMOUNT, i18n = english) =>
    tallyTooltip(i18n, { title: "2013", quantity, tally, categories: [] });

  it("says the total, its parts, how many events report and how many only in part", () => {
    const words = say(REPORTED);
    expect(words.headline).toBe("¥21 bn");
    expect(words.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Taiwan-related ¥1 bn",
      "all investors ¥20 bn",
    ]);
    expect(words.notes).toEqual([
      "Reported for 9 of 45 events.",
      "A Taiwan-related part is known for 2 of them.",
      "1 of the figures is only a part.",
    ]);
  });

  it("says so where nothing is reported, and where there are no events", () => {
    expect(say(SILENT).headline).toBe("Not reported");
    expect(say(SILENT).notes).toEqual(["Reported for 0 of 3 events."]);
    expect(say(NO_EVENTS).headline).toBe("No events in the record.");
  });

  it("says one event in the singular", () => {
    expect(say({ ...SILENT, events: 1 }).notes).toEqual(["Reported for 0 of 1 event."]);
  });

  it("speaks Chinese", () => {
    expect(say(REPORTED, AMOUNT, chinese).headline).toBe("210亿元");
    expect(say(REPORTED, AMOUNT, chinese).notes[0]).toBe("45场活动中9场有报道。");
  });
});

describe("the table of sums", () => {
  it("has a cell for every column, in full, and no zero for what is not reported", () => {
    const columns = tallyColumns(english, AMOUNT, []).map(({ label }) => label);
    const cells = tallyCells(english, { quantity: AMOUNT, tally: REPORTED, categories: [] });
    expect(columns.map((column, i) => `${column}: ${cells[i]}`)).toEqual([
      "Total, CNY: 21,000,000,000",
      "Taiwan-related, CNY: 1,000,000,000",
      "all investors, CNY: 20,000,000,000",
      "origin not stated, CNY: –",
      "Events: 45",
      "Events with a figure: 9",
      "Of these only a part: 1",
    ]);
    expect(tallyCells(english, { quantity: AMOUNT, tally: SILENT, categories: [] })).toEqual([
      ...Array.from({ length: 4 }, () => "not reported"),
      "3",
      "0",
      "0",
    ]);
  });

  it("is blank for a year without events, where there is nothing to report", () => {
    const cells = tallyCells(english, { quantity: AMOUNT, tally: NO_EVENTS, categories: [] });
    expect(cells).toEqual(["–", "–", "–", "–", "0", "0", "0"]);
  });

  it("has two columns for each category: all of it, and the Taiwan-related part", () => {
    const categories = [{ name: "Fujian", tally: { ...REPORTED, taiwanReported: 0 } }];
    expect(tallyColumns(english, AMOUNT, categories).map(({ label }) => label)).toContain(
      "Fujian, Taiwan-related, CNY",
    );
    const cells = tallyCells(english, { quantity: AMOUNT, tally: REPORTED, categories });
    expect(cells.slice(4, 6)).toEqual(["21,000,000,000", "not reported"]);
  });
});

describe("tallyNotes", () => {
  it.each<[Partial<Quantity>, string]>([
    [{}, "Figures reported for 0 of 1 event."],
    [{ basis: "taiwan" }, "A Taiwan-related amount is reported for 0 of 1 event."],
    [{ measure: "projects" }, "A number of projects is reported for 0 of 1 event."],
    [
      { measure: "projects", basis: "taiwan" },
      "A number of Taiwan-related projects is reported for 0 of 1 event.",
    ],
    [{ measure: "events" }, "1 event, by whom its headline figure counts."],
  ])("says one event in the singular: %o", (differences, sentence) => {
    const one = { ...SILENT, events: 1 };
    expect(tallyNotes(english, { ...AMOUNT, ...differences }, one)[0]).toBe(sentence);
  });

  it("states coverage, conversion and what is only a part", () => {
    expect(tallyNotes(english, AMOUNT, REPORTED)).toEqual([
      "Figures reported for 9 of 45 events.",
      "Amounts in CNY at each year’s average rate; figures reported in other currencies are converted.",
      "* includes 1 figure that is only a part because no total is reported.",
    ]);
  });

  it("says that only Taiwan-related amounts count when narrowed to them", () => {
    const quantity = { ...AMOUNT, basis: "taiwan" } as const;
    expect(tallyNotes(english, quantity, REPORTED)[0]).toBe(
      "A Taiwan-related amount is reported for 9 of 45 events.",
    );
  });
});

describe("the bars of years", () => {
  const row = (year: number, tally: Tally) => ({ year, tally, byCategory: [tally] });
  const rows = [row(2012, NO_EVENTS), row(2013, REPORTED), row(2014, SILENT), row(2015, REPORTED)];
  const stacked = { quantity: AMOUNT, categories: WHOLE };

  it("are bars, marks of what is not reported, or nothing", () => {
    expect(yearBars(rows, stacked).map(({ kind }) => kind)).toEqual([
      "nothing",
      "bar",
      "not-reported",
      "bar",
    ]);
  });

  it("have pieces of their own texture for each origin", () => {
    const bar = tallyBar({ id: "a", label: "A" }, { ...stacked, ...row(2013, REPORTED) });
    expect(bar).toMatchObject({
      segments: [
        { value: 1e9, fill: { colour: "amount", texture: "solid" } },
        { value: 20e9, fill: { colour: "amount", texture: "light" } },
        { value: 0, fill: { colour: "amount", texture: "hatched" } },
      ],
    });
  });

  it("are marked as partial once, at the end, where they go on from each other", () => {
    const marks = lastMarkOnly(yearBars(rows, stacked)).map(
      (bar) => bar.kind === "bar" && bar.isPartial,
    );
    expect(marks).toEqual([false, false, false, true]);
  });

  it("can be told in a sentence", () => {
    const bars = yearBars(rows, stacked);
    expect(yearsSentence(english, { title: "Signed by year", quantity: AMOUNT, bars })).toBe(
      "Signed by year. Highest: ¥21 bn in 2015. Years without a report: 1. The numbers are in the table.",
    );
    expect(yearsSentence(chinese, { title: "逐年签约额", quantity: AMOUNT, bars: [] })).toBe(
      "逐年签约额。未见报道。表格列出各年。",
    );
  });
});
