import type { Translation } from "#i18n/messages/translation.ts";
import type { person as source } from "#i18n/messages/en/person.ts";

export const person: Translation<typeof source> = {
  "person.summary.one": "{years}，见于{n}场活动",
  "person.summary.other": "{years}，见于{n}场活动",
  "person.years": "{from}–{to}年",
  "person.aliases": "又作{spellings}",
  "person.aliases.separator": "、",
  "person.reportedBy": "据{publisher}报道",
  "person.filter": "只看此人的活动",
  "person.unfilter": "取消按此人筛选",
  "person.titles": "历任职务",
  "person.titles.none": "报道中没有职务。",
  "person.appearances": "出席记录",
  "person.met": "最常同场的人物",
  "person.count.one": "{n}场",
  "person.count.other": "{n}场",
  "person.met.none": "这些活动没有提到其他人物。",
  "person.provinces": "地区",
  "person.themes": "主题",
  "person.error.one": "{n}场活动的详情无法载入：{reason}",
  "person.error.other": "{n}场活动的详情无法载入：{reason}",
  "person.more.one": "另有{n}项",
  "person.span": "{from}–{to}",
  "person.more.other": "另有{n}项",
  "person.separator": " · ",
};
