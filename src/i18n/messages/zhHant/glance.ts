// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { glance as source } from "#i18n/messages/en/glance.ts";

export const glance: Translation<typeof source> = {
  "glance.title": "概覽",
  "glance.events": "活動",
  "glance.provinces.one": "分佈於{n}個省份或地區",
  "glance.provinces.other": "分佈於{n}個省份或地區",
  "glance.people": "具名人物",
  "glance.people.none": "無具名人物",
  "glance.people.sides": "臺灣方面{taiwan}人\u00a0· 大陸方面{mainland}人",
  "glance.people.sidesAndOther":
    "臺灣方面{taiwan}人\u00a0· 大陸方面{mainland}人\u00a0· 其他{other}人",
  "glance.projects": "簽約項目",
  "glance.projects.taiwan": "涉臺簽約項目",
  "glance.projects.at.one": "{n}場活動有報導",
  "glance.projects.at.other": "{n}場活動有報導",
  "glance.signed": "簽約總額",
  "glance.signed.taiwan": "簽約額中的涉臺部分",
  "glance.coverage.one": "{n}場活動中{reported}場有報導",
  "glance.coverage.other": "{n}場活動中{reported}場有報導",
  "glance.partial.one": "其中{n}場僅為部分金額",
  "glance.partial.other": "其中{n}場僅為部分金額",
  "glance.split.taiwan": "涉臺{amount}",
  "glance.split.allInvestors": "全部投資方{amount}",
  "glance.split.unspecified": "來源未註明{amount}",
  "glance.trade.one": "貿易額另計：{n}場活動共{amount}。",
  "glance.trade.other": "貿易額另計：{n}場活動共{amount}。",
  "glance.trade.taiwan.one": "貿易額另計，其中涉臺部分：{n}場活動共{amount}。",
  "glance.trade.taiwan.other": "貿易額另計，其中涉臺部分：{n}場活動共{amount}。",
};
