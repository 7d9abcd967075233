import type { Translation } from "../translation.ts";
import type { filters as source } from "../en/filters.ts";

export const filters: Translation<typeof source> = {
  "filters.title": "筛选",
};
