import type { Translation } from "../translation.ts";
import type { event as source } from "../en/event.ts";

export const event: Translation<typeof source> = {
  "event.title": "活动",
};
