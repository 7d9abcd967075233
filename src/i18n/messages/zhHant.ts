// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.
import { cite } from "./zhHant/cite.ts";
import { common } from "./zhHant/common.ts";
import { compare } from "./zhHant/compare.ts";
import { event } from "./zhHant/event.ts";
import { filters } from "./zhHant/filters.ts";
import { front } from "./zhHant/front.ts";
import { glance } from "./zhHant/glance.ts";
import { investment } from "./zhHant/investment.ts";
import { offline } from "./zhHant/offline.ts";
import { person } from "./zhHant/person.ts";
import { search } from "./zhHant/search.ts";
import { sentence } from "./zhHant/sentence.ts";
import { series } from "./zhHant/series.ts";
import { sources } from "./zhHant/sources.ts";
import { speakers } from "./zhHant/speakers.ts";
import { takeaway } from "./zhHant/takeaway.ts";
import { timeline } from "./zhHant/timeline.ts";
import type { Messages } from "#i18n/translate.ts";

/** The messages in Traditional Chinese. */
export const zhHant: Messages = {
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
};
