import { useEffect, useState } from "react";
import type { Language } from "#model/vocabulary.ts";
import { loadMessages } from "./catalogues.ts";
import { englishWords } from "./englishWords.ts";
import type { LoadedMessages } from "./translate.ts";

/** Messages with the language they are in, which is the one before while the one asked for is on its way. */
export type Catalogue = { readonly language: Language; readonly messages: LoadedMessages };

const ENGLISH: Catalogue = { language: "en", messages: englishWords };

/** A reader who arrives in Chinese waits this long for the words, then reads English until they come. */
const LONGEST_WAIT_MS = 3000;

/**
 * The words of a language. English is there at once; while another loads the words before stay, so nothing flashes.
 * `null` on arrival in another language until its words have come; should they not come, English stands in.
 */
export function useMessages(language: Language): Catalogue | null {
  const [arrived, setArrived] = useState(language === "en" ? ENGLISH : null);
  useEffect(() => {
    let wanted = true;
    const show = (catalogue: Catalogue) => {
      if (wanted) setArrived(catalogue);
    };
    const wait = setTimeout(() => setArrived((before) => before ?? ENGLISH), LONGEST_WAIT_MS);
    loadMessages(language).then(
      (messages) => show({ language, messages }),
      () => show(ENGLISH),
    );
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [language]);
  return language === "en" ? ENGLISH : arrived;
}
