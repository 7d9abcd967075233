import type { Translation } from "#i18n/messages/translation.ts";
import type { glance as source } from "#i18n/messages/en/glance.ts";

export const glance: Translation<typeof source> = {
  "glance.title": "概览",
  "glance.events": "活动",
  "glance.provinces.one": "分布于{n}个省份或地区",
  "glance.provinces.other": "分布于{n}个省份或地区",
  "glance.people": "具名人物",
  "glance.people.none": "无具名人物",
  "glance.people.sides": "台湾方面{taiwan}人\u00a0· 大陆方面{mainland}人",
  "glance.people.sidesAndOther":
    "台湾方面{taiwan}人\u00a0· 大陆方面{mainland}人\u00a0· 其他{other}人",
  "glance.projects": "签约项目",
  "glance.projects.taiwan": "涉台签约项目",
  "glance.projects.at.one": "{n}场活动有报道",
  "glance.projects.at.other": "{n}场活动有报道",
  "glance.signed": "签约总额",
  "glance.signed.taiwan": "签约额中的涉台部分",
  "glance.coverage.one": "{n}场活动中{reported}场有报道",
  "glance.coverage.other": "{n}场活动中{reported}场有报道",
  "glance.partial.one": "其中{n}场仅为部分金额",
  "glance.partial.other": "其中{n}场仅为部分金额",
  "glance.split.taiwan": "涉台{amount}",
  "glance.split.allInvestors": "全部投资方{amount}",
  "glance.split.unspecified": "来源未注明{amount}",
  "glance.trade.one": "贸易额另计：{n}场活动共{amount}。",
  "glance.trade.other": "贸易额另计：{n}场活动共{amount}。",
  "glance.trade.taiwan.one": "贸易额另计，其中涉台部分：{n}场活动共{amount}。",
  "glance.trade.taiwan.other": "贸易额另计，其中涉台部分：{n}场活动共{amount}。",
};
