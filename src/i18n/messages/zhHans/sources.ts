import type { Translation } from "#i18n/messages/translation.ts";
import type { sources as source } from "#i18n/messages/en/sources.ts";

export const sources: Translation<typeof source> = {
  "sources.note": "数据如何编成、用词的含义，以及还有哪些未知。",
  "sources.made": "数据如何编成",
  "sources.made.reports":
    "每一项内容都出自公开报道：通讯社、报纸、政府和主办单位网站。内容由人工录入并注明所据报道，发布前经规则检验。",
  "sources.made.missing":
    "只记录报道写明的内容。报道没有写的就留空：“未见报道”绝不当作零，也不作任何猜测。",
  "sources.made.disagree":
    "各报道说法不一时，活动保留一个主要数字，并注明其他报道的说法。职务为当时的职务；发言内容由我们概述。",
  "sources.made.neutral": "双方按活动中的称呼：大陆方面、台湾方面。",
  "sources.numbers": "数据概况",
  "sources.numbers.events": "活动（{from}–{to}年）",
  "sources.numbers.people": "提到的人物",
  "sources.numbers.series": "系列论坛",
  "sources.numbers.places": "省、自治区、直辖市及地区",
  "sources.numbers.amounts": "有主要金额报道的活动",
  "sources.numbers.taiwan": "其中涉台金额可知",
  "sources.numbers.partial": "其中仅为一部分、总数未见报道",
  "sources.numbers.converted": "其中以人民币以外的货币报道",
  "sources.words": "用词含义",
  "sources.words.signed": "签约、宣布、落地、累计",
  "sources.words.signed.text":
    "签约：活动上签署的合同或协议。宣布：公布而未签署。落地：报道称已实施。累计：数届或数年的总和。签约不等于投资：后来实际投入多少，很少见于报道。",
  "sources.words.headline": "主要数字",
  "sources.words.headline.text":
    "报道所称整场活动的总数。图表和合计只用主要数字，每场活动至多一个，因此部分不会再加到总数上。",
  "sources.words.taiwan": "涉台部分",
  "sources.words.taiwan.text":
    "报道写明有台湾投资方或台湾合作方的项目：各图表条形和圆点中的深色部分。",
  "sources.words.all": "全部投资方；来源未注明",
  "sources.words.all.text":
    "多数大型展会公布的是各方投资的总数，有些报道则未说明。两者都用浅色表示，绝不算作涉台。",
  "sources.words.partial": "部分",
  "sources.words.partial.text": "因总数未见报道，主要数字只涵盖部分签约。",
  "sources.words.coverage": "覆盖率",
  "sources.words.coverage.text": "所示活动中有数字报道的场数。覆盖率低的年份或地区，不等于签约少。",
  "sources.words.trade": "贸易",
  "sources.words.trade.text": "采购和订单，与投资分开统计。",
  "sources.amounts": "金额与换算",
  "sources.amounts.text":
    "金额保留报道所用的货币。为便于比较，按活动当年的平均汇率换算；当年没有汇率的，采用此前最近一年的汇率并注明。",
  "sources.amounts.rates":
    "汇率来源：美国联邦储备委员会H.10年平均值，经FRED，收于数据包datasets/exchange-rates（公有领域，ODC-PDDL-1.0）。",
  "sources.gaps": "已知缺漏",
  "sources.gaps.coverage": "大型展会和报刊存档较好的省份收录较全。多数系列缺若干届。",
  "sources.gaps.organisers": "金额为主办单位公布的数字，未经审计；项目后来如何，报道很少提及。",
  "sources.gaps.seen":
    "许多报道只看到一部分，此处缺少的内容可能见于原文。只看到其他网站转载的，注明原发布者，不附链接。",
  "sources.gaps.names": "只见于译文的人名，写法可能未经证实，活动页会注明。",
  "sources.cite": "如何引用",
  "sources.cite.text":
    "两岸论坛：两岸经贸论坛有据可查的记录，{from}–{to}年。数据日期{date}，版本{hash}。CC BY 4.0。",
  "sources.cite.hint":
    "网址包含当前所见的全部设置，复制即可引用或分享。引用单项内容时，请引用其旁所注的报道。",
  "sources.correct": "如何更正或补充",
  "sources.correct.text":
    "数据是一组JSON文本文件，按年份放在data/events/，每场活动一个文件。请附上报道链接提出问题，或修改文件后提交；办法见CONTRIBUTING。",
  "sources.licence": "许可",
  "sources.licence.text": "汇编数据：CC BY 4.0。代码：MIT。",
};
