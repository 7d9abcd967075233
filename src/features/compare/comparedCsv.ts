import type { I18n } from "#i18n/useI18n.tsx";
import type { CellValue } from "#model/tables/column.ts";
import { writeCsv } from "#model/tables/csv.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import type { ComparedRow } from "./compareRows.ts";

type ComparedCsvOptions = {
  readonly rows: readonly ComparedRow[];
  readonly years: readonly number[];
  readonly currency: DisplayCurrency;
};

/** The comparison as a table: a row for each item, every number as it is, empty where not reported. */
export function comparedCsv(i18n: I18n, { rows, years, currency }: ComparedCsvOptions): string {
  const { t, text } = i18n;
  const header = [
    t("compare.column.item"),
    t("compare.events"),
    t("compare.people"),
    t("compare.column.median"),
    t("compare.column.attendanceReported"),
    t("compare.projects"),
    t("compare.column.projectsReported"),
    t("compare.column.signed", { currency }),
    t("compare.column.taiwan", { currency }),
    t("compare.column.signedReported"),
    t("compare.column.partial"),
    ...years.map((year) => t("compare.column.yearOf", { year: String(year) })),
  ];
  const cells = rows.map((row) => [text(row.name), ...numbersOf(row)]);
  return writeCsv(header, cells, { spreadsheetSafe: true });
}

function numbersOf(row: ComparedRow): readonly CellValue[] {
  const { signed, attendance } = row;
  const isTaiwanKnown = signed !== null && signed.taiwanReported > 0;
  return [
    row.events,
    row.people,
    attendance?.median ?? null,
    attendance?.reported ?? 0,
    row.projects,
    row.projectsReported,
    signed && Math.round(signed.total),
    isTaiwanKnown ? Math.round(signed.taiwan) : null,
    signed?.reported ?? 0,
    signed?.partial ?? 0,
    ...row.perYear,
  ];
}
