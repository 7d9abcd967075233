import { cite } from "./en/cite.ts";
import { common } from "./en/common.ts";
import { compare } from "./en/compare.ts";
import { event } from "./en/event.ts";
import { filters } from "./en/filters.ts";
import { front } from "./en/front.ts";
import { glance } from "./en/glance.ts";
import { investment } from "./en/investment.ts";
import { offline } from "./en/offline.ts";
import { person } from "./en/person.ts";
import { search } from "./en/search.ts";
import { sentence } from "./en/sentence.ts";
import { series } from "./en/series.ts";
import { sources } from "./en/sources.ts";
import { speakers } from "./en/speakers.ts";
import { takeaway } from "./en/takeaway.ts";
import { timeline } from "./en/timeline.ts";

/** The messages in English: the source of every other language, and of the types of keys and placeholders. */
export const en = {
  ...common,
  ...sentence,
  ...filters,
  ...glance,
  ...timeline,
  ...investment,
  ...speakers,
  ...sources,
  ...event,
  ...person,
  ...series,
  ...cite,
  ...compare,
  ...offline,
  ...takeaway,
  ...search,
  ...front,
} as const;
