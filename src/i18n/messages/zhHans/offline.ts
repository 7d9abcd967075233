import type { Translation } from "#i18n/messages/translation.ts";
import type { offline as source } from "#i18n/messages/en/offline.ts";

export const offline: Translation<typeof source> = {
  "offline.updated": "您打开本站之后，网站已有更新。",
  "offline.reload": "重新载入",
  "offline.later": "稍后",
  "offline.failure.offline": "无法连接网站，此项内容也未曾打开过",
  "offline.failure.gone": "您打开本站之后，网站已有更新，请重新载入",
};
