import type { Translation } from "../translation.ts";
import type { sources as source } from "../en/sources.ts";

export const sources: Translation<typeof source> = {
  "sources.title": "来源与方法",
};
