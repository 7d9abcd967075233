import type { LocalText } from "#model/schema.ts";

/** The part of the dialog a caveat stands beside; `event` for what concerns the whole. */
export type CaveatTopic = "date" | "place" | "attendance" | "figures" | "people" | "event";

const WHOLE = /\b(known only from|edition)\b/i;

/** Days that are not those of the event: of a report, of a total reached on the first day, of the talks before it. */
const ASIDES =
  /\b(?:(?:on|of|covers) the opening day|the day (?:before|after)|dates (?:from|the annual))\b/gi;

const DATE = any([
  /\b(?:start|end|opening|closing) (?:days?|dates?)\b/,
  /\bthe (?:exact )?days?\b/,
  /\bdates?\b/,
  /(?:^|[;:.] )(?:exact |only )?(?:the )?(?:days?|months?|years?)\b/,
  /\bno year\b/,
]);
const ATTENDANCE = any([
  /\battendance\b(?! of\b)/,
  /\b(?:number|count) of (?:participants|attendees|guests)\b/,
  /\d (?:[\w-]+ ){0,2}(?:people|guests|visitors|participants|delegates|representatives)\b/,
]);
const FIGURES = any([
  /\b(?:amounts?|totals?|projects?|yuan|dollars?|bn|billion|million|contracts?|orders?|purchases?|signings?|figures?|sales|capital)\b/,
  /\binvestments?\b(?! (?:fair|event)\b)/,
  /\bshare from Taiwan\b/,
]);
/** Nothing of this has a heading of its own. */
const OTHERS = any([
  /\b(?:organisers?|hosts|to host|slogan|themes?|topics|exhibitors?|places)\b/,
  /\b(?:and place|programme and|and programme|programme as)\b/,
]);
const FACTS = [
  ["date", DATE],
  ["place", /\b(?:city|cities visited|venues?)\b/i],
  ["attendance", ATTENDANCE],
  ["figures", FIGURES],
  ["event", OTHERS],
] as const satisfies readonly (readonly [topic: CaveatTopic, words: RegExp])[];

/** Words for persons, what they said and what they are. That something is named says nothing of people. */
const PEOPLE = any([
  /\b(?:speakers?|speech(?:es)?|spoke|remarks|attendees?|attendance of|those listed|the two people)\b/,
  /\b(?:Mr|Ms|chairman|mayors?|different titles)\b/,
]);
const DISAGREEMENT = /\b(one report|another report|disagree|does not agree|reports? differ)/i;

/** Which part a caveat concerns, as far as its English words tell; the whole event where they do not, or name several. */
export function caveatTopic(caveat: LocalText): CaveatTopic {
  const words = (caveat.en ?? "").replaceAll(ASIDES, "");
  if (WHOLE.test(words)) return "event";
  const [first, second] = FACTS.filter(([, pattern]) => pattern.test(words));
  if (first) return second ? "event" : first[0];
  return PEOPLE.test(words) && !DISAGREEMENT.test(words) ? "people" : "event";
}

function any(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "i");
}
