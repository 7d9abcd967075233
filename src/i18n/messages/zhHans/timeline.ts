import type { Translation } from "../translation.ts";
import type { timeline as source } from "../en/timeline.ts";

export const timeline: Translation<typeof source> = {
  "timeline.title": "时间轴",
};
