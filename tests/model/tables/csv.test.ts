import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "#model/tables/csv.ts";

describe("writeCsv", () => {
  it("quotes only what needs it and ends lines as RFC 4180 asks", () => {
    const csv = writeCsv(
      ["a", "b"],
      [
        ["plain", 'says "yes", twice\nover'],
        [null, 12],
      ],
    );
    expect(csv).toBe('a,b\r\nplain,"says ""yes"", twice\nover"\r\n,12\r\n');
  });

  it("writes numbers and truth as they are, and nothing for what is not known", () => {
    expect(writeCsv(["n"], [[23_800_000_000], [0.5], [true], [null]])).toBe(
      "n\r\n23800000000\r\n0.5\r\ntrue\r\n\r\n",
    );
  });

  it("leaves text that begins like a formula alone, unless a spreadsheet will open it", () => {
    const rows = [["=1+1"], ["-5 %"], ["@home"], [-5]];
    expect(writeCsv(["t"], rows)).toBe("t\r\n=1+1\r\n-5 %\r\n@home\r\n-5\r\n");
    expect(writeCsv(["t"], rows, { spreadsheetSafe: true })).toBe(
      "t\r\n'=1+1\r\n'-5 %\r\n'@home\r\n-5\r\n",
    );
  });

  it("begins with a byte order mark where asked", () => {
    expect(writeCsv(["t"], [], { byteOrderMark: true })).toBe("\uFEFFt\r\n");
  });

  it("is read back as it was by another's parser, whatever the text", () => {
    const cell = fc.string({ unit: "grapheme", minLength: 1 });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(parse(writeCsv(["a", "b"], table), { fromLine: 2 })).toEqual(table);
      }),
    );
  });
});
