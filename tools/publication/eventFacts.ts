import type { EventRecord } from "#model/schema.ts";
import { html, type Html } from "./html.ts";
import { accountMarker, accountNote, sourceMarker } from "./eventSources.ts";
import type { PageContext } from "./pageContext.ts";
import {
  amountWords,
  attendanceWords,
  eventTime,
  fact,
  figureWords,
  headlineOf,
  placeWords,
} from "./pageParts.ts";

/** The four facts at the head of an event: date, place, attendance, headline figure; and what they rest on. */
export function eventFacts(event: EventRecord, context: PageContext): Html {
  return html`<dl class="facts">
      ${dateFact(event, context)}${placeFact(event, context)}${attendanceFact(event, context)}${headlineFact(event, context)}${sloganFact(event, context)}
    </dl>
    ${accountNote(event, context)}`;
}

function dateFact(event: EventRecord, context: PageContext): Html {
  const { words } = context;
  const { precision } = event.date;
  const known = {
    day: null,
    month: words.t("event.date.monthOnly"),
    year: words.t("event.date.yearOnly"),
  }[precision];
  return fact(
    words.t("event.fact.date"),
    html`${eventTime(event, context)}${accountMarker(event, context)}`,
    known,
  );
}

function placeFact(event: EventRecord, context: PageContext): Html {
  const { words } = context;
  const others = event.otherPlaces.map(
    (place) =>
      html`${words.t("event.place.also", { place: placeWords(context, place) })}
        <span lang="en">${place.note}</span>`,
  );
  const format = event.format && words.t(`format.${event.format}`);
  return fact(
    words.t("event.fact.place"),
    html`<a href="${context.dashboard("province", event.place.province)}"
        >${placeWords(context, event.place)}</a
      >${accountMarker(event, context)}`,
    ...others,
    format,
  );
}

function attendanceFact(event: EventRecord, context: PageContext): Html {
  const { words } = context;
  const name = words.t("event.fact.attendance");
  if (!event.attendance) return fact(name, missing(context));
  return fact(
    name,
    html`${attendanceWords(event, words)}${sourceMarker(event, event.attendance.source, context)}`,
    context.text(event.attendance.of),
  );
}

function headlineFact(event: EventRecord, context: PageContext): Html {
  const { words } = context;
  const figure = headlineOf(event);
  if (!figure) return fact(words.t("event.fact.stage.signed"), missing(context));
  const amount = amountWords(figure, words);
  const main = amount ?? figureWords(figure, words);
  const projects =
    amount !== null && figure.projects !== null
      ? words.tn("event.projects", figure.projects)
      : null;
  return fact(
    words.t(`event.fact.stage.${figure.stage}`),
    main === null
      ? missing(context)
      : html`<span class="amount">${main}</span>${sourceMarker(event, figure.source, context)}`,
    html`${words.t(`kind.${figure.kind}`)}${projects !== null && html` · ${projects}`} ·
    ${words.t(`investors.${figure.investors}`)}`,
    figure.partial ? words.t("value.partial") : null,
  );
}

function sloganFact(event: EventRecord, context: PageContext): Html | null {
  if (!event.slogan) return null;
  return html`<div class="wide">
    <dt>${context.words.t("event.slogan")}</dt>
    <dd>${context.text(event.slogan)}</dd>
  </div> `;
}

function missing({ words }: PageContext): Html {
  return html`<span class="missing">${words.page("page.notReported")}</span>`;
}
