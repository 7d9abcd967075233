// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import type { Translation } from "#i18n/messages/translation.ts";
import type { compare as source } from "#i18n/messages/en/compare.ts";

export const compare: Translation<typeof source> = {
  "compare.title": "比較",
};
