import type { Translation } from "../translation.ts";
import type { speakers as source } from "../en/speakers.ts";

export const speakers: Translation<typeof source> = {
  "speakers.title": "发言者",
};
