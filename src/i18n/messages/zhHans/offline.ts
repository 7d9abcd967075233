import type { Translation } from "#i18n/messages/translation.ts";
import type { offline as source } from "#i18n/messages/en/offline.ts";

export const offline: Translation<typeof source> = {
  "offline.updated": "您打开本站之后，网站已有更新。",
  "offline.later": "稍后",
  "offline.notKept": "浏览器未能保存本站以供离线阅读：存储空间可能已满或被禁用。联网时一切照常。",
  "offline.notArrived":
    "未能保存本站以供离线阅读：部分内容没有完整传来。下次访问时会再试。联网时一切照常。",
  "offline.full":
    "浏览器已没有空间保存更多内容以供离线阅读。已经读过的仍可离线阅读，此后打开的内容需要联网。",
};
