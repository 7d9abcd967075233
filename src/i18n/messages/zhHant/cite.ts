// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { cite as source } from "#i18n/messages/en/cite.ts";

export const cite: Translation<typeof source> = {
  "cite.open": "引用",
  "cite.view": "引用目前頁面",
  "cite.format": "引用格式",
  "cite.format.text": "文字",
  "cite.format.bibtex": "BibTeX",
  "cite.format.ris": "RIS",
  "cite.copy": "複製",
  "cite.copied": "已複製",
  "cite.copyFailed": "未能複製，請選取文字",
  "cite.view.title": "所選活動：{count}",
  "cite.view.filtered": "{count}（{filters}）",
  "cite.view.subject": "兩岸經貿論壇，{from}–{to}年，所選{count}",
  "cite.event": "《{name}》，{date}，{place}",
  "cite.event.detail": "{date}，{place}",
  "cite.record": "{subject}。{site}，資料日期{date}，版本{hash}。CC BY 4.0。",
  "cite.withAddress": "{citation}{address}（{date}查閱）",
  "cite.note": "{detail}。資料日期{date}，版本{hash}。CC BY 4.0。",
  "cite.link": "複製連結",
  "cite.link.copied": "連結已複製",
  "cite.link.failed": "未能複製，請用地址欄",
  "cite.page": "單獨成頁",
};
