// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { offline as source } from "#i18n/messages/en/offline.ts";

export const offline: Translation<typeof source> = {
  "offline.updated": "您開啟本站之後，網站已有更新。",
  "offline.reload": "重新載入",
  "offline.later": "稍後",
  "offline.failure.offline": "無法連接網站，此項內容也未曾開啟過",
  "offline.failure.gone": "您開啟本站之後，網站已有更新，請重新載入",
};
