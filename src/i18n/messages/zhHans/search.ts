import type { search as source } from "#i18n/messages/en/search.ts";
import type { Translation } from "#i18n/messages/translation.ts";

export const search: Translation<typeof source> = {
  "search.open": "搜索",
  "search.keys": "Ctrl K",
  "search.keys.mac": "⌘ K",
  "search.field": "搜索论坛、人物、地点、主办单位、文件或发言",
  "search.fieldHint": "论坛、人物、地点、主办单位、文件、发言…",
  "search.results": "搜索结果",
  "search.results.one": "{n}项结果",
  "search.results.other": "{n}项结果",
  "search.hint":
    "简体、繁体、英文、拼音均可：郭金龙、Guo Jinlong、guojinlong查到的是同一人。引号内的词语须连在一起。",
  "search.hint.keys": "↑ ↓ 选择 · Enter 打开 · Esc 关闭",
  "search.none": "没有与“{q}”相符的内容。",
  "search.none.hint": "请减少词语、换一种写法，或用拼音再试。",
  "search.error": "搜索功能无法加载：{reason}",
  "search.pending": "正在搜索…",
  "search.filter.error": "搜索功能无法加载，目前只在活动名称中查找“{q}”：{reason}",
  "search.traditional.error": "繁体名称无法加载，部分名称暂以简体显示：{reason}",
  "search.group": "{group} · {n}",
  "search.group.people": "人物",
  "search.group.series": "论坛系列",
  "search.group.places": "地点",
  "search.group.events": "活动",
  "search.group.organisers": "主办单位",
  "search.group.documents": "文件",
  "search.group.statements": "发言",
  "search.group.page": "本页",
  "search.filter.one": "显示与“{q}”相符的{n}场活动",
  "search.filter.other": "显示与“{q}”相符的{n}场活动",
  "search.detail": "{what} · {where}",
};
