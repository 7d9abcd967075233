import type { Translation } from "#i18n/messages/translation.ts";
import type { sentence as source } from "#i18n/messages/en/sentence.ts";

export const sentence: Translation<typeof source> = {
  "sentence.event": "{date}，{place}：{name}。{figure}。",
  "sentence.eventAt": "第{n}场，共{m}场，{date}，{place}：{name}。{figure}。",
  "sentence.amount.investment": "{amount}",
  "sentence.amount.contract": "合同资金{amount}",
  "sentence.amount.trade": "贸易额{amount}",
  "sentence.amount.count": "{amount}",
  "sentence.amount.loan": "贷款{amount}",
  "sentence.projects.one": "{n}个项目",
  "sentence.projects.other": "{n}个项目",
  "sentence.projectsAndAmount": "{projects}、{amount}",
  "sentence.stage.signed": "签约{what}",
  "sentence.stage.announced": "宣布{what}",
  "sentence.stage.landed": "落地{what}",
  "sentence.stage.cumulative": "累计{what}",
  "sentence.withNote": "{figure}，{note}",
  "sentence.amountNotReported": "金额未见报道",
  "sentence.taiwanNotReported": "涉台金额未见报道",
  "sentence.note.amountNotReported": "金额未见报道",
  "sentence.note.origin.taiwan": "均为涉台项目",
  "sentence.note.origin.all": "含各方投资者",
  "sentence.note.origin.unspecified": "投资来源未注明",
  "sentence.note.taiwanPart": "其中涉台{amount}",
  "sentence.note.taiwanOnly": "仅计涉台部分",
  "sentence.note.partial": "仅为一部分，总数未见报道",
};
