// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { front as source } from "#i18n/messages/en/front.ts";
import type { Translation } from "#i18n/messages/translation.ts";

export const front: Translation<typeof source> = {
  "front.failed":
    "總覽頁面未能載入。以下是全部記錄，未經篩選。請在網路連通後重新載入。您的選擇儲存在網址中。",
};
