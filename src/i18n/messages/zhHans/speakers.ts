import type { Translation } from "#i18n/messages/translation.ts";
import type { speakers as source } from "#i18n/messages/en/speakers.ts";

export const speakers: Translation<typeof source> = {
  "speakers.count.one": "{n}人",
  "speakers.count.other": "{n}人",
  "speakers.countOf": "{m}人中的{n}人",
  "speakers.filter": "筛选发言者",
  "speakers.filter.placeholder": "按姓名筛选…",
  "speakers.side": "方面",
  "speakers.side.all": "全部",
  "speakers.role": "角色",
  "speakers.role.all": "全部角色",
  "speakers.column.side": "方面",
  "speakers.column.name": "姓名",
  "speakers.column.title": "最近职务",
  "speakers.column.latest": "{from}–{to}年出席",
  "speakers.column.events": "场次",
  "speakers.column.places": "地点",
  "speakers.years": "{from}年至{to}年",
  "speakers.years.single": "{year}年",
  "speakers.places.separator": "、",
  "speakers.places.more": "{places} +{n}",
  "speakers.title.none": "职务未见报道",
  "speakers.titles.error": "职务无法载入：{reason}",
  "speakers.empty": "所选活动中没有符合条件的人物。",
  "speakers.empty.selection": "所选活动中没有提到人物。",
  "speakers.reset": "显示全部",
};
