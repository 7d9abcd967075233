import type { EventRecord, ForumRecord, LocalText, TraditionalForms } from "#model/schema.ts";
import { createTraditional, type Traditional } from "./traditional.ts";

/** The record with Traditional Chinese filled in by the rules and forms of its folder. */
export function completeRecord(record: ForumRecord, forms: TraditionalForms): ForumRecord {
  const names = record.people.flatMap(({ name }) => name["zh-Hans"] ?? []);
  return withTraditional(record, createTraditional(forms, names));
}

/** The record with Traditional Chinese filled in wherever there is Simplified; what the record gives itself stays. */
export function withTraditional(record: ForumRecord, traditional: Traditional): ForumRecord {
  const named = <Named extends { readonly name: LocalText }>(item: Named): Named => ({
    ...item,
    name: filled(item.name, traditional.official),
  });
  return {
    ...record,
    events: record.events.map((event) => eventWithTraditional(event, traditional)),
    people: record.people.map((person) => ({
      ...person,
      name: filled(person.name, traditional.person),
    })),
    series: record.series.map(named),
  };
}

function eventWithTraditional(event: EventRecord, traditional: Traditional): EventRecord {
  const official = (text: LocalText) => filled(text, traditional.official);
  const prose = (text: LocalText) => filled(text, traditional.prose);
  return {
    ...event,
    name: official(event.name),
    place: { ...event.place, city: official(event.place.city) },
    otherPlaces: event.otherPlaces.map((place) => ({ ...place, city: official(place.city) })),
    slogan: event.slogan && official(event.slogan),
    organisers: event.organisers.map((each) => ({ ...each, name: official(each.name) })),
    attendance: event.attendance && { ...event.attendance, of: prose(event.attendance.of) },
    participants: event.participants.map((each) => ({
      ...each,
      title: official(each.title),
      said: each.said && prose(each.said),
    })),
    figures: event.figures.map((figure) => ({ ...figure, scope: prose(figure.scope) })),
    documents: event.documents.map((each) => ({ ...each, title: official(each.title) })),
    summary: prose(event.summary),
    caveats: event.caveats.map(prose),
  };
}

function filled(text: LocalText, convert: (simplified: string) => string): LocalText {
  const simplified = text["zh-Hans"];
  if (simplified === null || text["zh-Hant"] !== undefined) return text;
  return { ...text, "zh-Hant": convert(simplified) };
}
