import { describe, expect, it } from "vitest";
import { exportTable } from "#charts/exportTable.ts";

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
