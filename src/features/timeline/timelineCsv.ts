import { figureNotes, withNotes } from "#charts/exportTable.ts";
import type { ExportWords } from "#charts/exportWords.ts";
import { dateOfDay } from "#model/calendar.ts";
import { type EventIndex, eventCity, eventName, NONE } from "#model/eventIndex.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import { type CellValue, listCell } from "#model/tables/column.ts";
import { writeCsv } from "#model/tables/csv.ts";
import type { Basis, Selection } from "#model/selection.ts";
import { DATE_PRECISIONS, FIGURE_KINDS, INVESTORS, STAGES } from "#model/vocabulary.ts";
import { coverageWords } from "./coverageWords.ts";
import { themesOf } from "./laneRows.ts";

/** Named as in the published tables, so that the two can be joined. */
const COLUMNS = [
  "event_id",
  "start",
  "end",
  "date_precision",
  "name",
  "province",
  "city",
  "series",
  "themes",
  "kind",
  "stage",
  "investors",
  "projects",
  "amount",
  "taiwan_amount",
  "currency",
  "partial",
] as const;

type TimelineCsvOptions = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly basis: Basis;
  readonly words: Pick<ExportWords, "filters" | "source">;
};

/** The marks of the timeline as rows, in order of time: each event with its headline figure, empty where not reported. */
export function timelineCsv(
  i18n: I18n,
  { index, selection, basis, words }: TimelineCsvOptions,
): string {
  const cells = Array.from(selection.events, (event) => rowOf(i18n, index, event, selection));
  const coverage = coverageWords(i18n, selection, basis);
  const said = figureNotes(i18n.t("timeline.title"), [coverage], words);
  const { header, rows } = withNotes({ header: COLUMNS, rows: cells }, said);
  return writeCsv(header, rows, { spreadsheetSafe: true });
}

function rowOf(
  { text }: I18n,
  index: EventIndex,
  event: number,
  { currency }: Selection,
): readonly CellValue[] {
  const { amount, taiwan } = index.amounts[currency];
  const city = eventCity(index, event);
  const series = index.series[index.seriesOf[event] ?? NONE];
  const province = index.provinces[index.province[event] ?? NONE];
  const themes = themesOf(index.themeBits[event] ?? 0);
  const kind = FIGURE_KINDS[index.kind[event] ?? NONE] ?? null;
  return [
    index.id[event] ?? null,
    dateOfDay(index.startDay[event] ?? 0),
    dateOfDay(index.endDay[event] ?? 0),
    DATE_PRECISIONS[index.precision[event] ?? NONE] ?? null,
    text(eventName(index, event)),
    province ? text(province.name) : null,
    city && text(city),
    series ? text(series.name) : null,
    listCell(themes.flatMap((theme) => index.themes[theme]?.id ?? [])),
    kind,
    STAGES[index.stage[event] ?? NONE] ?? null,
    INVESTORS[index.investors[event] ?? NONE] ?? null,
    reported(index.projects[event]),
    reported(amount[event]),
    reported(taiwan[event]),
    reported(amount[event]) === null ? null : currency,
    kind && index.partial[event] === 1,
  ];
}

function reported(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : Math.round(value);
}
