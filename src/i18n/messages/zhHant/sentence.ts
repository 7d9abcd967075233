// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { sentence as source } from "#i18n/messages/en/sentence.ts";

export const sentence: Translation<typeof source> = {
  "sentence.event": "{date}，{place}：{name}。{figure}。",
  "sentence.eventAt": "第{n}場，共{m}場，{date}，{place}：{name}。{figure}。",
  "sentence.amount.investment": "{amount}",
  "sentence.amount.contract": "合同資金{amount}",
  "sentence.amount.trade": "貿易額{amount}",
  "sentence.amount.count": "{amount}",
  "sentence.amount.loan": "貸款{amount}",
  "sentence.projects.one": "{n}個項目",
  "sentence.projects.other": "{n}個項目",
  "sentence.projectsAndAmount": "{projects}、{amount}",
  "sentence.stage.signed": "簽約{what}",
  "sentence.stage.announced": "宣布{what}",
  "sentence.stage.landed": "落地{what}",
  "sentence.stage.cumulative": "累計{what}",
  "sentence.withNote": "{figure}，{note}",
  "sentence.amountNotReported": "金額未見報導",
  "sentence.taiwanNotReported": "涉臺金額未見報導",
  "sentence.note.amountNotReported": "金額未見報導",
  "sentence.note.origin.taiwan": "均為涉臺項目",
  "sentence.note.origin.all": "含各方投資者",
  "sentence.note.origin.unspecified": "投資來源未註明",
  "sentence.note.taiwanPart": "其中涉臺{amount}",
  "sentence.note.taiwanOnly": "僅計涉臺部分",
  "sentence.note.partial": "僅為一部分，總數未見報導",
};
