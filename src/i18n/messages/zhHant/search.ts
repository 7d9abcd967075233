// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { search as source } from "#i18n/messages/en/search.ts";
import type { Translation } from "#i18n/messages/translation.ts";

export const search: Translation<typeof source> = {
  "search.open": "搜尋",
  "search.keys": "Ctrl K",
  "search.keys.mac": "⌘ K",
  "search.field": "搜尋論壇、人物、地點、主辦單位、文件或發言",
  "search.fieldHint": "論壇、人物、地點、主辦單位、文件、發言…",
  "search.results": "搜尋結果",
  "search.results.one": "{n}項結果",
  "search.results.other": "{n}項結果",
  "search.hint":
    "簡體、繁體、英文、拼音均可：郭金龍、Guo Jinlong、guojinlong查到的是同一人。引號內的詞語須連在一起。",
  "search.hint.keys": "↑ ↓ 選擇 · Enter 開啟 · Esc 關閉",
  "search.none": "沒有與「{q}」相符的內容。",
  "search.none.hint": "請減少詞語、換一種寫法，或用拼音再試。",
  "search.error": "搜尋功能無法載入：{reason}",
  "search.pending": "正在搜尋…",
  "search.filter.error": "搜尋功能無法載入，目前只在活動名稱中尋找「{q}」：{reason}",
  "search.traditional.error": "繁體名稱無法載入，部分名稱暫以簡體顯示：{reason}",
  "search.group": "{group} · {n}",
  "search.group.people": "人物",
  "search.group.series": "論壇系列",
  "search.group.places": "地點",
  "search.group.events": "活動",
  "search.group.organisers": "主辦單位",
  "search.group.documents": "文件",
  "search.group.statements": "發言",
  "search.group.page": "本頁",
  "search.filter.one": "顯示與「{q}」相符的{n}場活動",
  "search.filter.other": "顯示與「{q}」相符的{n}場活動",
  "search.detail": "{what} · {where}",
};
