// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { offline as source } from "#i18n/messages/en/offline.ts";

export const offline: Translation<typeof source> = {
  "offline.updated": "您開啟本站之後，網站已有更新。",
  "offline.later": "稍後",
  "offline.notKept": "瀏覽器未能儲存本站以供離線閱讀：存儲空間可能已滿或被禁用。聯網時一切照常。",
  "offline.notArrived":
    "未能儲存本站以供離線閱讀：部分內容沒有完整傳來。下次訪問時會再試。聯網時一切照常。",
  "offline.full":
    "瀏覽器已沒有空間儲存更多內容以供離線閱讀。已經讀過的仍可離線閱讀，此後開啟的內容需要聯網。",
};
