import type { front as source } from "#i18n/messages/en/front.ts";
import type { Translation } from "#i18n/messages/translation.ts";

export const front: Translation<typeof source> = {
  "front.failed":
    "总览页面未能加载。以下是全部记录，未经筛选。请在网络连通后重新载入。您的选择保存在网址中。",
};
