import { cite } from "./zhHans/cite.ts";
import { common } from "./zhHans/common.ts";
import { compare } from "./zhHans/compare.ts";
import { event } from "./zhHans/event.ts";
import { filters } from "./zhHans/filters.ts";
import { front } from "./zhHans/front.ts";
import { glance } from "./zhHans/glance.ts";
import { investment } from "./zhHans/investment.ts";
import { offline } from "./zhHans/offline.ts";
import { person } from "./zhHans/person.ts";
import { search } from "./zhHans/search.ts";
import { sentence } from "./zhHans/sentence.ts";
import { series } from "./zhHans/series.ts";
import { sources } from "./zhHans/sources.ts";
import { speakers } from "./zhHans/speakers.ts";
import { takeaway } from "./zhHans/takeaway.ts";
import { timeline } from "./zhHans/timeline.ts";
import type { Messages } from "#i18n/translate.ts";

/** The messages in Simplified Chinese; the Traditional ones are derived from them. */
export const zhHans: Messages = {
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
