// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { person as source } from "#i18n/messages/en/person.ts";

export const person: Translation<typeof source> = {
  "person.summary.one": "{years}，見於{n}場活動",
  "person.summary.other": "{years}，見於{n}場活動",
  "person.years": "{from}–{to}年",
  "person.aliases": "又作{spellings}",
  "person.aliases.separator": "、",
  "person.reportedBy": "據{publisher}報導",
  "person.filter": "只看此人的活動",
  "person.unfilter": "取消按此人篩選",
  "person.titles": "歷任職務",
  "person.titles.none": "報導中沒有職務。",
  "person.appearances": "出席記錄",
  "person.met": "最常同場的人物",
  "person.count.one": "{n}場",
  "person.count.other": "{n}場",
  "person.met.none": "這些活動沒有提到其他人物。",
  "person.provinces": "地區",
  "person.themes": "主題",
  "person.error.one": "{n}場活動的詳情無法載入：{reason}",
  "person.error.other": "{n}場活動的詳情無法載入：{reason}",
  "person.more.one": "另有{n}項",
  "person.span": "{from}–{to}",
  "person.more.other": "另有{n}項",
  "person.separator": " · ",
  "person.titleOf": "（{year}年）",
  "person.appearances.all.one": "顯示全部{n}次",
  "person.appearances.all.other": "顯示全部{n}次",
  "person.met.more.one": "另有{n}人",
  "person.met.more.other": "另有{n}人",
};
