import { describe, expect, it } from "vitest";
import { exportTable, figureNotes, withNotes } from "#charts/exportTable.ts";

const columns = [
  { id: "year", label: "Year", isNumeric: false },
  { id: "total", label: "Total, CNY", isNumeric: true },
] as const;
const row = (header: string, cell: string) => ({ id: header, header, cells: [cell] });

describe("exportTable", () => {
  it("gives numbers as numbers, without what makes them easy to read", () => {
    expect(exportTable({ columns, rows: [row("2013", "307,000,000")] })).toEqual({
      header: ["Year", "Total, CNY"],
      rows: [["2013", 307_000_000]],
    });
  });

  it.each(["not reported", "未见报道", "–"])("leaves a cell that says “%s” empty", (words) => {
    expect(exportTable({ columns, rows: [row("2014", words)] }).rows).toEqual([["2014", null]]);
  });
});

describe("withNotes", () => {
  it("adds rows as long as the others, marked as remarks", () => {
    const table = { header: ["Year", "Total", "Events"], rows: [["2013", 3, 1]] };
    expect(withNotes(table, ["Signed by year", "Hunan, from 2010"])).toEqual({
      header: ["Year", "Total", "Events"],
      rows: [
        ["2013", 3, 1],
        ["#", "Signed by year", null],
        ["#", "Hunan, from 2010", null],
      ],
    });
  });
});

describe("figureNotes", () => {
  it("are title, filters, coverage, source and address, in this order", () => {
    const words = { filters: "No filters.", source: ["Record of May", "https://example.org/"] };
    expect(figureNotes("By year", ["Reported for 3 of 4 events."], words)).toEqual([
      "By year",
      "No filters.",
      "Reported for 3 of 4 events.",
      "Record of May",
      "https://example.org/",
    ]);
  });
});
