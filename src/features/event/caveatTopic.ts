import type { LocalText } from "#model/schema.ts";

/** The part of the dialog a caveat stands beside; `event` for what concerns the whole. */
export type CaveatTopic = "date" | "place" | "attendance" | "figures" | "people" | "event";

const WHOLE = /\b(known only from|edition)\b/i;
const FACTS = [
  ["date", /\b(opening day|end date|closing d(?:ay|ate)|the (?:exact )?days?|dates?|no year)\b/i],
  ["place", /\b(city|cities|venues?)\b/i],
  ["attendance", /\b(attendance|(?:number|count) of (?:participants|attendees|guests))\b/i],
  [
    "figures",
    /\b(amounts?|totals?|projects?|yuan|dollars?|bn|billion|million|contracts?|orders?|purchases?|signings?|investments?|share from Taiwan|figures?|sales|capital)\b/i,
  ],
] as const satisfies readonly (readonly [topic: CaveatTopic, words: RegExp])[];
const PEOPLE =
  /\b(names?|named|Chinese forms?|titles?|speakers?|speech(?:es)?|spoke|chair(?:man|ed)?|attendees?|pinyin)\b/i;
const DISAGREEMENT = /\b(one report|another report|disagree|does not agree|reports? differ)/i;

/** Which part a caveat concerns, as far as its English words tell; the whole event where they do not, or name several. */
export function caveatTopic(caveat: LocalText): CaveatTopic {
  const words = caveat.en ?? "";
  if (WHOLE.test(words)) return "event";
  const [first, second] = FACTS.filter(([, pattern]) => pattern.test(words));
  if (first) return second ? "event" : first[0];
  return PEOPLE.test(words) && !DISAGREEMENT.test(words) ? "people" : "event";
}
