import type { Translation } from "#i18n/messages/translation.ts";
import type { series as source } from "#i18n/messages/en/series.ts";

export const series: Translation<typeof source> = {
  "series.open": "{name}：历届一览",
  "series.count.one": "{years}，收录{n}届",
  "series.count.other": "{years}，收录{n}届",
  "series.years": "{from}–{to}年",
  "series.missing.one": "缺{n}届",
  "series.missing.other": "缺{n}届",
  "series.filter": "只看此系列的活动",
  "series.unfilter": "取消按此系列筛选",
  "series.editions": "历届",
  "series.strip": "历届次序",
  "series.strip.edition": "第{n}届，{year}年",
  "series.strip.year": "{year}年，届次未见报道",
  "series.strip.missing": "第{n}届：未收录",
  "series.column.edition": "届次",
  "series.column.date": "日期",
  "series.column.place": "地点",
  "series.column.attendance": "人数",
  "series.column.headline": "主要数字",
  "series.headline": "{stage}{figure}，{investors}",
  "series.headline.partial": "{headline}，仅为一部分",
  "series.gap.edition": "第{n}届未收录。",
  "series.gap.span": "第{from}届至第{to}届未收录。",
  "series.error.one": "{n}届的详情无法载入：{reason}",
  "series.error.other": "{n}届的详情无法载入：{reason}",
};
