import type { EventRecord } from "#model/schema.ts";
import type { PublicationContext } from "./pageContext.ts";
import { amountWords, attendanceWords, figureWords, headlineOf, placeWords } from "./pageParts.ts";
import type { SocialCard } from "./socialCard.ts";
import { shortened } from "./shortened.ts";

/** What an event's card says: its names, date, place, and the headline figure or how many attended. */
export function eventCard(event: EventRecord, context: PublicationContext): SocialCard {
  const { words } = context;
  const series =
    event.series === null ? null : words.text(context.lookup.series(event.series).name);
  const site = words.t("site.title");
  return {
    kicker: shortened(series === null ? site : `${site} · ${series}`, 80),
    title: words.text(event.name),
    titleChinese: event.name["zh-Hans"] ?? "",
    facts: [
      { name: words.t("event.fact.date"), value: words.eventDates(event), isAmount: false },
      {
        name: words.t("event.fact.place"),
        value: shortened(placeWords(context, event.place), 20),
        isAmount: false,
      },
      ...thirdFact(event, context),
    ],
  };
}

function thirdFact(event: EventRecord, { words }: PublicationContext): SocialCard["facts"] {
  const figure = headlineOf(event);
  const amount = figure && (amountWords(figure, words) ?? figureWords(figure, words));
  if (figure && amount)
    return [{ name: words.t(`event.fact.stage.${figure.stage}`), value: amount, isAmount: true }];
  const attendance = attendanceWords(event, words);
  if (attendance === null) return [];
  return [{ name: words.t("event.fact.attendance"), value: attendance, isAmount: false }];
}

/** The card of the site, for pages without one of their own. */
export function siteCard({ lookup, words }: PublicationContext): SocialCard {
  const years = lookup.events.map(({ date }) => date.start.slice(0, 4));
  return {
    kicker: words.page("page.years", { from: years[0] ?? "", to: years.at(-1) ?? "" }),
    title: words.t("site.title"),
    titleChinese: "两岸论坛",
    facts: [
      {
        name: words.page("page.nav.events"),
        value: words.number(lookup.events.length),
        isAmount: false,
      },
      {
        name: words.page("page.nav.people"),
        value: words.number(lookup.record.people.length),
        isAmount: false,
      },
      {
        name: words.page("page.nav.series"),
        value: words.number(lookup.record.series.length),
        isAmount: false,
      },
    ],
  };
}
