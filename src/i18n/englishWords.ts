import { common } from "./messages/en/common.ts";
import { filters } from "./messages/en/filters.ts";
import { glance } from "./messages/en/glance.ts";
import { search } from "./messages/en/search.ts";
import { sentence } from "./messages/en/sentence.ts";
import { timeline } from "./messages/en/timeline.ts";
import type { LoadedMessages } from "./translate.ts";

const words: Record<string, string> = {
  ...common,
  ...sentence,
  ...filters,
  ...glance,
  ...timeline,
  ...search,
};

/**
 * English as far as it has been loaded: the words of the first screen come with the page, the rest with the parts
 * that say them. One object for good, so that a translator made early knows the later words too.
 */
export const englishWords: LoadedMessages = words;

/** Loads the rest of the English words; parts of the page whose code comes later wait for it before they are shown. */
export async function completeEnglish(): Promise<void> {
  const { en } = await import("./messages/en.ts");
  Object.assign(words, en);
}
