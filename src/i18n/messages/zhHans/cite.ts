import type { Translation } from "#i18n/messages/translation.ts";
import type { cite as source } from "#i18n/messages/en/cite.ts";

export const cite: Translation<typeof source> = {
  "cite.open": "引用",
  "cite.view": "引用当前页面",
  "cite.format": "引用格式",
  "cite.format.text": "文本",
  "cite.format.bibtex": "BibTeX",
  "cite.format.ris": "RIS",
  "cite.copy": "复制",
  "cite.copied": "已复制",
  "cite.copyFailed": "未能复制，请选取文字",
  "cite.view.title": "所选活动：{count}",
  "cite.view.filtered": "{count}（{filters}）",
  "cite.view.subject": "两岸经贸论坛，{from}–{to}年，所选{count}",
  "cite.event": "《{name}》，{date}，{place}",
  "cite.event.detail": "{date}，{place}",
  "cite.record": "{subject}。{site}，数据日期{date}，版本{hash}。CC BY 4.0。",
  "cite.withAddress": "{citation}{address}（{date}查阅）",
  "cite.note": "{detail}。数据日期{date}，版本{hash}。CC BY 4.0。",
  "cite.link": "复制链接",
  "cite.link.copied": "链接已复制",
  "cite.link.failed": "未能复制，请用地址栏",
  "cite.page": "单独成页",
};
