import type { Translation } from "../translation.ts";
import type { person as source } from "../en/person.ts";

export const person: Translation<typeof source> = {
  "person.title": "人物",
};
