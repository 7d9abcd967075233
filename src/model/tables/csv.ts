import type { CellValue } from "./column.ts";

export type CsvOptions = {
  /** Begin with a byte order mark, by which spreadsheet programs know UTF-8. */
  readonly byteOrderMark?: boolean;
  /**
   * Put an apostrophe before text a spreadsheet would run as a formula. For files a reader opens by double click;
   * the published package leaves every cell as it is, since programs read it.
   */
  readonly spreadsheetSafe?: boolean;
};

/** Rows as CSV after RFC 4180: comma, CRLF, quotes only where needed; `null` is an empty cell. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  options: CsvOptions = {},
): string {
  const line = (cells: readonly CellValue[]) =>
    `${cells.map((cell) => writeCell(cell, options)).join(",")}\r\n`;
  const mark = options.byteOrderMark ? "\uFEFF" : "";
  return mark + line(header) + rows.map(line).join("");
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** What spreadsheet programs take for the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

function writeCell(cell: CellValue, { spreadsheetSafe }: CsvOptions): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = spreadsheetSafe && FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
