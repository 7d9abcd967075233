import type { EventRecord, Source } from "#model/schema.ts";
import type { Format } from "#model/vocabulary.ts";
import { cardPath } from "./cardPath.ts";
import type { PageContext } from "./pageContext.ts";
import { addressOf } from "./pageLayout.ts";
import { eventBase, personBase, seriesBase } from "./pagePaths.ts";
import { placeWords } from "./pageParts.ts";
import { machineStart } from "./pageWords.ts";

const ATTENDANCE_MODES = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
} as const satisfies Record<Format, string>;

/** What search engines read of an event: schema.org `Event` with place, people, organisers and reports. */
export function eventJsonLd(event: EventRecord, context: PageContext): object {
  const { language, lookup, root, site, words } = context;
  const address = addressOf(context, eventBase(event.id), language);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `${address}#event`,
    url: address,
    name: words.text(event.name),
    alternateName: otherNames(event.name, words.text(event.name)),
    description: words.text(event.summary),
    inLanguage: language,
    startDate: machineStart(event),
    ...(event.date.end !== null && { endDate: event.date.end }),
    ...(event.format && { eventAttendanceMode: ATTENDANCE_MODES[event.format] }),
    image: (site.url ?? root) + cardPath(event.id),
    location: place(event.place, context),
    ...superEvents(event, context),
    subEvent: lookup.sessionsOf(event.id).map((session) => eventReference(session, context)),
    organizer: event.organisers.map(({ name }) => ({
      "@type": "Organization",
      name: words.text(name),
    })),
    performer: speakers(event).map((id) => ({
      "@type": "Person",
      name: words.text(lookup.person(id).name),
      url: addressOf(context, personBase(id), language),
    })),
    about: event.themes.map((id) => words.text(lookup.theme(id).name)),
    subjectOf: event.sources.map(report),
  };
}

/** A short pointer to an event from another thing. */
export function eventReference(event: EventRecord, context: PageContext): object {
  const { language, words } = context;
  const address = addressOf(context, eventBase(event.id), language);
  return {
    "@type": "Event",
    "@id": `${address}#event`,
    url: address,
    name: words.text(event.name),
    startDate: machineStart(event),
    location: place(event.place, context),
  };
}

/** The names of a thing in the other languages. */
export function otherNames(name: EventRecord["name"], shown: string): readonly string[] {
  const all = [name.en, name["zh-Hans"], name["zh-Hant"]].flatMap((each) => each ?? []);
  return [...new Set(all)].filter((each) => each !== shown);
}

function place(where: EventRecord["place"], context: PageContext): object {
  const { lookup, words } = context;
  const city = words.text(where.city);
  return {
    "@type": "Place",
    name: placeWords(context, where),
    address: {
      "@type": "PostalAddress",
      ...(city !== "" && { addressLocality: city }),
      addressRegion: words.text(lookup.province(where.province).name),
    },
  };
}

function superEvents(event: EventRecord, context: PageContext): object {
  const { language, lookup, words } = context;
  const parent = event.partOf === null ? [] : [eventReference(lookup.event(event.partOf), context)];
  if (event.series === null) return parent.length === 0 ? {} : { superEvent: parent };
  const address = addressOf(context, seriesBase(event.series), language);
  const series = {
    "@type": "EventSeries",
    "@id": `${address}#series`,
    url: address,
    name: words.text(lookup.series(event.series).name),
  };
  return { superEvent: [...parent, series] };
}

/** Those who spoke; who only attended is not a performer. */
function speakers(event: EventRecord) {
  const spoke = event.participants.filter(({ role }) => role === "speech" || role === "keynote");
  return [...new Set(spoke.map(({ person }) => person))];
}

function report(source: Source): object {
  return {
    "@type": "NewsArticle",
    headline: source.title,
    publisher: { "@type": "Organization", name: source.publisher },
    inLanguage: source.language,
    ...(source.published !== null && { datePublished: source.published }),
    ...(source.url !== null && { url: source.url }),
  };
}
