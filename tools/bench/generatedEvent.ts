import * as v from "valibot";
import { dateOfDay } from "#model/calendar.ts";
import { type EventIndex, eventCity, eventName } from "#model/eventIndex.ts";
import { eventSchema, type EventRecord } from "#model/schema.ts";
import {
  DATE_PRECISIONS,
  FIGURE_KINDS,
  INVESTORS,
  PARTICIPANT_ROLES,
  QUALIFIERS,
  STAGES,
} from "#model/vocabulary.ts";

const SOURCE = "s1";
const UNKNOWN = { en: null, "zh-Hans": null };

/** A whole event that says what the generated index says of it, and no more. */
export function generatedEvent(index: EventIndex, event: number): EventRecord {
  const [start, end] = [index.startDay[event] ?? 0, index.endDay[event] ?? 0];
  const precision = DATE_PRECISIONS[index.precision[event] ?? 0] ?? "day";
  const name = eventName(index, event);
  return v.parse(eventSchema, {
    id: index.id[event],
    series: index.series[index.seriesOf[event] ?? -1]?.id ?? null,
    edition: null,
    partOf: null,
    name,
    date: {
      start: dateOfDay(start),
      end: precision === "day" && end > start ? dateOfDay(end) : null,
      precision,
    },
    place: {
      province: index.provinces[index.province[event] ?? -1]?.id,
      city: eventCity(index, event) ?? UNKNOWN,
    },
    otherPlaces: [],
    format: null,
    slogan: null,
    themes: index.themes
      .filter((_, t) => (((index.themeBits[event] ?? 0) >>> t) & 1) === 1)
      .map(({ id }) => id),
    organisers: [],
    attendance: null,
    participants: participantsOf(index, event),
    figures: figuresOf(index, event),
    documents: [],
    summary: {
      en: "Generated for measuring; nothing here happened.",
      "zh-Hans": "为测试生成，并非史实。",
    },
    caveats: [],
    sources: [
      {
        id: SOURCE,
        publisher: "generator",
        title: "generated",
        titleIsDescription: true,
        republication: false,
        url: null,
        published: null,
        language: "en",
      },
    ],
  });
}

function participantsOf(index: EventIndex, event: number) {
  const places = { start: index.peopleStart[event] ?? 0, end: index.peopleStart[event + 1] ?? 0 };
  return Array.from({ length: places.end - places.start }, (_, i) => ({
    person: index.people[index.personOf[places.start + i] ?? -1]?.id,
    role: PARTICIPANT_ROLES[index.roleOf[places.start + i] ?? -1],
    remote: false,
    title: UNKNOWN,
    said: null,
    source: SOURCE,
  }));
}

function figuresOf(index: EventIndex, event: number) {
  const kind = FIGURE_KINDS[index.kind[event] ?? -1];
  if (kind === undefined) return [];
  const amount = reported(index.amounts.CNY.amount[event]);
  const projects = reported(index.projects[event]);
  return [
    {
      kind,
      stage: STAGES[index.stage[event] ?? -1],
      scope: UNKNOWN,
      investors: INVESTORS[index.investors[event] ?? -1],
      projects,
      amount,
      currency: amount === null ? null : "CNY",
      qualifier: QUALIFIERS[index.qualifier[event] ?? -1],
      asReported: "generated",
      source: SOURCE,
      headline: true,
      partial: index.partial[event] === 1,
      taiwanPart: false,
    },
  ];
}

function reported(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
