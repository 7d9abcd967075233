import type { Translation } from "../translation.ts";
import type { compare as source } from "../en/compare.ts";

export const compare: Translation<typeof source> = {
  "compare.title": "比较",
};
