import type { Translation } from "../translation.ts";
import type { glance as source } from "../en/glance.ts";

export const glance: Translation<typeof source> = {
  "glance.title": "概览",
};
