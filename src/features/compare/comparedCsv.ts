import { withNotes } from "#charts/exportTable.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { Basis } from "#model/selection.ts";
import type { CellValue } from "#model/tables/column.ts";
import { writeCsv } from "#model/tables/csv.ts";
import type { ComparedRow } from "./compareRows.ts";
import type { Comparison } from "./comparisonPicture.ts";

/** The comparison as a table: a row for each item, every number as it is, empty where not reported; what is said of it behind. */
export function comparedCsv(
  i18n: I18n,
  { rows, years, currency, basis }: Omit<Comparison, "index">,
  said: readonly string[],
): string {
  const { t, text } = i18n;
  const isTaiwan = basis === "taiwan";
  const header = [
    t("compare.column.item"),
    t("compare.events"),
    t("compare.people"),
    t("compare.column.median"),
    t("compare.column.attendanceReported"),
    t(isTaiwan ? "compare.projects.taiwan" : "compare.projects"),
    t("compare.column.projectsReported"),
    ...(isTaiwan ? [] : [t("compare.column.signed", { currency })]),
    t("compare.column.taiwan", { currency }),
    t(isTaiwan ? "compare.column.taiwanReported" : "compare.column.signedReported"),
    t("compare.column.partial"),
    ...years.map((year) => t("compare.column.yearOf", { year: String(year) })),
  ];
  const cells = rows.map((row) => [text(row.name), ...numbersOf(row, basis)]);
  const table = withNotes({ header, rows: cells }, said);
  return writeCsv(table.header, table.rows, { spreadsheetSafe: true });
}

function numbersOf(row: ComparedRow, basis: Basis): readonly CellValue[] {
  const { signed, attendance } = row;
  const isTaiwanKnown = signed !== null && signed.taiwanReported > 0;
  return [
    row.events,
    row.people,
    attendance?.median ?? null,
    attendance?.reported ?? 0,
    row.projects,
    row.projectsReported,
    ...(basis === "taiwan" ? [] : [signed && Math.round(signed.total)]),
    isTaiwanKnown ? Math.round(signed.taiwan) : null,
    signed?.reported ?? 0,
    signed?.partial ?? 0,
    ...row.perYear,
  ];
}
