import type { EventRecord, Figure, LocalText, ProvinceId } from "#model/schema.ts";
import type { Side } from "#model/vocabulary.ts";
import { html, type Html, type HtmlPart } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { eventBase } from "./pagePaths.ts";
import { machineStart, type PageWords } from "./pageWords.ts";
import type { RecordLookup } from "./recordLookup.ts";

/** A part of a page with its heading, and a marker behind it; nothing where it has no content. */
export function section(title: string, content: HtmlPart, marker: Html | null = null): Html | null {
  if (content === null || (Array.isArray(content) && content.length === 0)) return null;
  return html`<section>
    <h2>${title}</h2>
    ${marker}${content}
  </section> `;
}

/** A fact with its name, as a pair of a description list. */
export function fact(name: string, ...values: readonly HtmlPart[]): Html {
  return html`<div>
    <dt>${name}</dt>
    ${values.map((value) => value !== null && html`<dd>${value}</dd>`)}
  </div> `;
}

/** A place in words: `Changsha, Hunan`; once where city and region have one name. */
export function placeWords(
  { lookup, words }: { readonly lookup: RecordLookup; readonly words: PageWords },
  place: { readonly province: ProvinceId; readonly city: LocalText },
): string {
  const province = words.text(lookup.province(place.province).name);
  const city = words.text(place.city);
  if (city === "" || city === province) return province;
  return words.t("place.cityInProvince", { city, province });
}

/** The date of an event, machine-readable too. */
export function eventTime(event: EventRecord, { words }: PageContext): Html {
  return html`<time datetime="${machineStart(event)}">${words.eventDates(event)}</time>`;
}

/** A link to an event's page, by its name. */
export function eventLink(event: EventRecord, context: PageContext): Html {
  return html`<a href="${context.linkTo(eventBase(event.id))}">${context.text(event.name)}</a>`;
}

/** The mark of a side: its colour, beside its name. */
export function sideMark(side: Side, words: PageWords): Html {
  return html`<span class="side side-${side}">${words.t(`side.${side}`)}</span>`;
}

/** The number of projects and the amount of a figure in words; `null` where neither is reported. */
export function figureWords(figure: Figure, words: PageWords): string | null {
  const projects = figure.projects === null ? null : words.tn("event.projects", figure.projects);
  const amount = amountWords(figure, words);
  if (projects === null || amount === null) return amount ?? projects;
  return words.t("event.value.projectsAndAmount", { projects, amount });
}

/** The amount of a figure as reported, with how exact it is; `null` where none is reported. */
export function amountWords({ amount, currency, qualifier }: Figure, words: PageWords) {
  if (amount === null || currency === null) return null;
  return words.t(`qualifier.${qualifier}`, { value: words.money(amount, currency) });
}

/** The figure of an event that counts, if it has one. */
export function headlineOf(event: EventRecord): Figure | undefined {
  return event.figures.find(({ headline }) => headline);
}

/** The attendance in words: `nearly 300 people`. */
export function attendanceWords(event: EventRecord, words: PageWords): string | null {
  if (!event.attendance) return null;
  const { value, qualifier } = event.attendance;
  return words.t(`qualifier.${qualifier}`, { value: words.number(value) });
}
