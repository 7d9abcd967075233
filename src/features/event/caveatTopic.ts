import type { LocalText } from "#model/schema.ts";

/** The part of the dialog a caveat stands beside; `event` for what concerns the whole, the date or the place. */
export type CaveatTopic = "figures" | "people" | "event";

const FIGURES =
  /\b(amounts?|totals?|projects?|yuan|dollars?|bn|billion|million|contracts?|orders?|purchases?|signings?|investments?|share from Taiwan|figures?|sales|capital)\b/i;
const PEOPLE =
  /\b(names?|named|Chinese forms?|titles?|speakers?|speech(?:es)?|spoke|chair(?:man|ed)?|attendees?|pinyin)\b/i;
const DISAGREEMENT = /\b(one report|another report|disagree|does not agree|reports? differ)/i;
const DATES =
  /\b(opening day|end date|closing day|the day|dates?|edition|announcement|before the event|before the opening)\b/i;

/** Which part a caveat concerns, as far as its English words tell; the whole event where they do not. */
export function caveatTopic(caveat: LocalText): CaveatTopic {
  const words = caveat.en ?? "";
  if (DATES.test(words)) return "event";
  if (FIGURES.test(words)) return "figures";
  if (DISAGREEMENT.test(words)) return "event";
  return PEOPLE.test(words) ? "people" : "event";
}
