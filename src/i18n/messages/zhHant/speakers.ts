// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { speakers as source } from "#i18n/messages/en/speakers.ts";

export const speakers: Translation<typeof source> = {
  "speakers.count.one": "{n}人",
  "speakers.count.other": "{n}人",
  "speakers.countOf": "{m}人中的{n}人",
  "speakers.filter": "篩選發言者",
  "speakers.filter.placeholder": "按姓名篩選…",
  "speakers.side": "方面",
  "speakers.side.all": "全部",
  "speakers.role": "角色",
  "speakers.role.all": "全部角色",
  "speakers.column.side": "方面",
  "speakers.column.name": "姓名",
  "speakers.column.title": "最近職務",
  "speakers.column.latest": "{from}–{to}年出席",
  "speakers.column.events": "場次",
  "speakers.column.places": "地點",
  "speakers.years": "{from}年至{to}年",
  "speakers.years.single": "{year}年",
  "speakers.places.separator": "、",
  "speakers.places.more": "{places} +{n}",
  "speakers.title.none": "職務未見報導",
  "speakers.titles.error": "職務無法載入：{reason}",
  "speakers.empty": "所選活動中沒有符合條件的人物。",
  "speakers.empty.selection": "所選活動中沒有提到人物。",
  "speakers.reset": "顯示全部",
};
