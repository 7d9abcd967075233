import type { EventRecord, Source } from "#model/schema.ts";
import { html, type Html, joined } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { section } from "./pageParts.ts";
import type { PageWords } from "./pageWords.ts";

/** The small number behind a fact that leads to the report it rests on. */
export function sourceMarker(event: EventRecord, id: Source["id"], { words }: PageContext): Html {
  const position = event.sources.findIndex((source) => source.id === id);
  const source = event.sources[position];
  if (!source) throw new Error(`${event.id} cites "${id}", which is none of its sources.`);
  const n = position + 1;
  const name = words.t("event.source.marker", { n, publisher: source.publisher });
  return html`<sup><a href="#${id}" aria-label="${name}" title="${name}">${n}</a></sup>`;
}

/** The marker of a fact the record gives no source of its own: there is one where all rests on a single report. */
export function accountMarker(event: EventRecord, context: PageContext): Html | null {
  const [first, ...others] = event.sources;
  return first && others.length === 0 ? sourceMarker(event, first.id, context) : null;
}

/** Where several reports tell of an event, the record does not say which of them its date is from. */
export function accountNote({ sources }: EventRecord, { words }: PageContext): Html | null {
  if (sources.length < 2) return null;
  return html`<p class="note">${words.t("event.account.note", { n: sources.length })}</p>`;
}

/** The reports an event rests on, numbered as the markers are. */
export function eventSources(event: EventRecord, context: PageContext): Html | null {
  const { words } = context;
  return section(
    words.t("event.sources"),
    html`${event.sources.length > 1 && html`<p class="note">${words.t("event.sources.note")}</p>`}
      <ol class="sources">
        ${event.sources.map((source) => sourceItem(source, words))}
      </ol>`,
  );
}

function sourceItem(source: Source, words: PageWords): Html {
  const title = source.titleIsDescription
    ? html`<span lang="${source.language}">${source.title}</span>
        ${words.t("event.source.description")}`
    : html`<cite lang="${source.language}">${source.title}</cite>`;
  const facts = [
    html`<span lang="${source.language}">${source.publisher}</span>`,
    title,
    source.published
      ? html`<time datetime="${source.published}">${source.published}</time>`
      : words.t("event.source.noDate"),
    languageName(source.language, words),
    source.republication && words.t("event.source.republication"),
    openLink(source, words),
  ];
  return html`<li id="${source.id}">${joined(facts, words.t("event.separator"))}</li> `;
}

function openLink({ url, publisher }: Source, words: PageWords): Html | null {
  if (url === null || !/^https?:\/\//.test(url)) return null;
  const name = words.t("event.source.openName", { publisher });
  return html`<a href="${url}" rel="noreferrer nofollow" aria-label="${name}"
    >${words.t("event.source.open")}</a
  >`;
}

function languageName(code: string, words: PageWords): string {
  switch (code) {
    case "zh":
    case "en":
    case "ja":
    case "ko":
      return words.t(`event.language.${code}`);
    default:
      return words.t("event.language.other", { code });
  }
}
