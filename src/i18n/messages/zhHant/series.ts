// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { series as source } from "#i18n/messages/en/series.ts";

export const series: Translation<typeof source> = {
  "series.open": "{name}：歷屆一覽",
  "series.count.one": "{years}，收錄{n}屆",
  "series.count.other": "{years}，收錄{n}屆",
  "series.years": "{from}–{to}年",
  "series.missing.one": "缺{n}屆",
  "series.missing.other": "缺{n}屆",
  "series.filter": "只看此系列的活動",
  "series.unfilter": "取消按此系列篩選",
  "series.editions": "歷屆",
  "series.strip": "歷屆次序",
  "series.strip.edition": "第{n}屆，{year}年",
  "series.strip.year": "{year}年，屆次未見報導",
  "series.strip.missing": "第{n}屆：未收錄",
  "series.column.edition": "屆次",
  "series.column.date": "日期",
  "series.column.place": "地點",
  "series.column.attendance": "人數",
  "series.column.headline": "主要數字",
  "series.headline": "{stage}{figure}，{investors}",
  "series.headline.partial": "{headline}，僅為一部分",
  "series.gap.edition": "第{n}屆未收錄。",
  "series.gap.span": "第{from}屆至第{to}屆未收錄。",
  "series.error.one": "{n}屆的詳情無法載入：{reason}",
  "series.error.other": "{n}屆的詳情無法載入：{reason}",
};
