// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { sources as source } from "#i18n/messages/en/sources.ts";

export const sources: Translation<typeof source> = {
  "sources.note": "資料如何編成、用詞的含義，以及還有哪些未知。",
  "sources.made": "資料如何編成",
  "sources.made.reports":
    "每一項內容都出自公開報導：通訊社、報紙、政府和主辦單位網站。內容由人工輸入並註明所據報導，發布前經規則檢驗。",
  "sources.made.missing":
    "只記錄報導寫明的內容。報導沒有寫的就留空：「未見報導」絕不當作零，也不作任何猜測。",
  "sources.made.disagree":
    "各報導說法不一時，活動保留一個主要數字，並註明其他報導的說法。職務為當時的職務；發言內容由我們概述。",
  "sources.made.neutral": "雙方按活動中的稱呼：大陸方面、臺灣方面。",
  "sources.numbers": "資料概況",
  "sources.numbers.events": "活動（{from}–{to}年）",
  "sources.numbers.people": "提到的人物",
  "sources.numbers.series": "系列論壇",
  "sources.numbers.places": "省、自治區、直轄市及地區",
  "sources.numbers.amounts": "有主要金額報導的活動",
  "sources.numbers.taiwan": "其中涉臺金額可知",
  "sources.numbers.partial": "其中僅為一部分、總數未見報導",
  "sources.numbers.converted": "其中以人民幣以外的貨幣報導",
  "sources.words": "用詞含義",
  "sources.words.signed": "簽約、宣布、落地、累計",
  "sources.words.signed.text":
    "簽約：活動上簽署的合同或協議。宣布：公布而未簽署。落地：報導稱已實施。累計：數屆或數年的總和。簽約不等於投資：後來實際投入多少，很少見於報導。",
  "sources.words.headline": "主要數字",
  "sources.words.headline.text":
    "報導所稱整場活動的總數。圖表和合計只用主要數字，每場活動至多一個，因此部分不會再加到總數上。",
  "sources.words.taiwan": "涉臺部分",
  "sources.words.taiwan.text":
    "報導寫明有臺灣投資方或臺灣合作方的項目：各圖表條形和圓點中的深色部分。",
  "sources.words.all": "全部投資方；來源未註明",
  "sources.words.all.text":
    "多數大型展會公布的是各方投資的總數，有些報導則未說明。兩者都用淺色表示，絕不算作涉臺。",
  "sources.words.partial": "部分",
  "sources.words.partial.text": "因總數未見報導，主要數字只涵蓋部分簽約。",
  "sources.words.coverage": "覆蓋率",
  "sources.words.coverage.text": "所示活動中有數字報導的場數。覆蓋率低的年份或地區，不等於簽約少。",
  "sources.words.trade": "貿易",
  "sources.words.trade.text": "採購和訂單，與投資分開統計。",
  "sources.amounts": "金額與換算",
  "sources.amounts.text":
    "金額保留報導所用的貨幣。為便於比較，按活動當年的平均匯率換算；當年沒有匯率的，採用此前最近一年的匯率並註明。",
  "sources.amounts.rates":
    "匯率來源：美國聯邦儲備委員會H.10年平均值，經FRED，收於資料包datasets/exchange-rates（公眾領域，ODC-PDDL-1.0）。",
  "sources.gaps": "已知缺漏",
  "sources.gaps.coverage": "大型展會和報刊存檔較好的省份收錄較全。多數系列缺若干屆。",
  "sources.gaps.organisers": "金額為主辦單位公布的數字，未經審計；項目後來如何，報導很少提及。",
  "sources.gaps.seen":
    "許多報導只看到一部分，此處缺少的內容可能見於原文。只看到其他網站轉載的，註明原發布者，不附連結。",
  "sources.gaps.names": "只見於譯文的人名，寫法可能未經證實，活動頁會註明。",
  "sources.cite": "如何引用",
  "sources.cite.text":
    "兩岸論壇：兩岸經貿論壇有據可查的記錄，{from}–{to}年。資料日期{date}，版本{hash}。CC BY 4.0。",
  "sources.cite.hint":
    "網址包含目前所見的全部設定，複製即可引用或分享。引用單項內容時，請引用其旁所註的報導。",
  "sources.correct": "如何更正或補充",
  "sources.correct.text":
    "資料是一組JSON文字檔，按年份放在data/events/，每場活動一個檔案。請附上報導連結提出問題，或修改檔案後提交；辦法見CONTRIBUTING。",
  "sources.licence": "授權",
  "sources.licence.text": "彙編資料：CC BY 4.0。程式碼：MIT。",
};
