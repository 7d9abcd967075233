import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { comparedCsv } from "#features/compare/comparedCsv.ts";
import { compareRows } from "#features/compare/compareRows.ts";
import { comparisonNotes, comparisonTitle } from "#features/compare/comparisonNotes.ts";
import { comparisonPicture } from "#features/compare/comparisonPicture.ts";
import { comparedYears } from "#features/compare/eventsPerYear.ts";
import { yearWords } from "#features/compare/yearWords.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { exportWords } from "#i18n/exportWords.ts";
import { en } from "#i18n/messages/en.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { parseView } from "#state/codec.ts";

const i18n = createI18n("en", en);
const on = (start: string) => ({ start, end: null, precision: "day" as const });
const inFujian = { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } } as const;
const inHubei = { province: "hubei", city: { en: "Wuhan", "zh-Hans": "武汉" } } as const;
const signed = (amount: number) => [makeFigure({ amount, projects: 5, investors: "taiwan" })];
const index = makeIndex([
  makeEvent({ date: on("2010-05-01"), figures: signed(10e9) }),
  makeEvent({ date: on("2011-05-01"), place: inHubei, figures: signed(5e9) }),
  makeEvent({ date: on("2012-05-01"), place: inFujian }),
]);
const colours = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#555555",
  control: "#888888",
  amount: "#0f6e6a",
  amountSoft: "#c5dcd7",
};

const { view } = parseView("compare=province:hunan,province:hubei,province:fujian", index.codes);
const years = comparedYears(index, view);
const rows = compareRows(index, { view, textMatch: null, years });
const comparison = { index, rows, years, currency: view.currency, basis: view.basis };
const words = exportWords(i18n, { index, filters: [], address: "https://example.org/" });
const title = comparisonTitle(i18n, rows);
const notes = comparisonNotes(i18n, comparison);

describe("comparisonPicture", () => {
  const drawn = comparisonPicture(i18n, comparison, { title, notes, words, colours }).markup;

  it("says what is compared, under which filters, how much is known and where from", () => {
    for (const said of [
      ">Compared: Hunan, Hubei, Fujian<",
      "All events on record, no filters.",
      "Hunan: amounts reported for 1 of 1 event; ",
      "Amounts in CNY at each year’s average rate",
      "https://example.org/",
    ])
      expect(drawn).toContain(said);
  });

  it("draws twice the amount twice as long, in whichever column", () => {
    const lengths = Array.from(drawn.matchAll(/width="([\d.]+)" height="8" fill="#0f6e6a"/g));
    const [hunan, hubei, ...rest] = lengths.map(([, width]) => Number(width));
    expect(hunan).toBeCloseTo(2 * Number(hubei), 0);
    expect(rest).toEqual([]);
  });

  it("writes that nothing is reported, and draws no bar for it", () => {
    // Amount, projects and attendance of the third; attendance of the others.
    expect(drawn.match(/>not reported</g)).toHaveLength(5);
  });
});

describe("comparedCsv", () => {
  it("leaves empty what is not reported, and says at its end what it is", () => {
    const text = comparedCsv(i18n, comparison, [title, ...notes]);
    const table: readonly Record<string, string>[] = parse(text, { columns: true, comment: "#" });
    expect(table.map((row) => row["Signed, CNY"])).toEqual(["10000000000", "5000000000", ""]);
    const all: readonly (readonly string[])[] = parse(text);
    expect(all.find(([first]) => first === "#")?.[1]).toBe(title);
  });
});

describe("a comparison narrowed to the Taiwan-related part", () => {
  const part = { headline: false, taiwanPart: true, investors: "taiwan" } as const;
  const mixed = makeIndex([
    makeEvent({
      figures: [
        makeFigure({ amount: 50e9, projects: 40, investors: "all", partial: true }),
        makeFigure({ amount: 8e9, projects: 7, ...part }),
      ],
    }),
    makeEvent({ id: "2023-05-01-b", figures: [makeFigure({ amount: 4e9, investors: "all" })] }),
    makeEvent({ id: "2023-06-01-c", place: inHubei, figures: signed(2e9) }),
  ]);
  const query = "basis=taiwan&compare=province:hunan,province:hubei";
  const narrowed = parseView(query, mixed.codes).view;
  const compared = {
    index: mixed,
    rows: compareRows(mixed, { view: narrowed, textMatch: null, years: [2022, 2023] }),
    years: [2022, 2023],
    currency: narrowed.currency,
    basis: narrowed.basis,
  };
  const said = comparisonNotes(i18n, compared);

  it("draws that part alone, on a scale of its own, and says so", () => {
    const options = { title, notes: said, words, colours };
    const drawn = comparisonPicture(i18n, compared, options).markup;
    for (const phrase of [">Signed, Taiwan-related part<", ">¥8 bn<", ">Taiwan-related projects"])
      expect(drawn).toContain(phrase);
    expect(drawn).toContain("Hunan: Taiwan-related amounts reported for 1 of 2 events");
    expect(drawn).toContain("1 of them only part of a total");
    expect(drawn).not.toContain(">all investors<");
    expect(drawn).toContain('width="320" height="8" fill="#0f6e6a"');
  });

  it("writes no amount of other investors into the file", () => {
    const text = comparedCsv(i18n, compared, said);
    const [hunan]: readonly Record<string, string>[] = parse(text, { columns: true, comment: "#" });
    expect(hunan).toMatchObject({
      "Taiwan-related, CNY": "8000000000",
      "Taiwan-related projects signed": "7",
      "Events with a Taiwan-related amount": "1",
      "Of these only a part": "1",
    });
    expect(hunan).not.toHaveProperty("Signed, CNY");
  });
});

describe("yearWords", () => {
  const name = { en: "Hunan", "zh-Hans": "湖南" };
  it.each([
    ["names the year with most", [1, 3, 0], "most: 3 in 2011"],
    ["names no year where several have as many", [1, 1, 0], "at most 1 a year"],
    ["says nothing where there are no events", [0, 0, 0], null],
  ])("%s", (_, perYear, most) => {
    expect(yearWords(i18n, { name, perYear }, [2010, 2011, 2012]).most).toBe(most);
  });
});
