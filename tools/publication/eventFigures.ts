import type { EventRecord, Figure } from "#model/schema.ts";
import { sourceMarker } from "./eventSources.ts";
import { html, type Html } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { amountWords, section } from "./pageParts.ts";

/** Every figure reported of an event, as a table, or that there is none. */
export function eventFigures(event: EventRecord, context: PageContext): Html | null {
  const { words } = context;
  const content =
    event.figures.length === 0
      ? html`<p class="missing">${words.t("event.figures.none")}</p>`
      : figureTable(event, context);
  return section(words.t("event.figures.other"), content);
}

function figureTable(event: EventRecord, context: PageContext): Html {
  const { words } = context;
  return html`<p class="note">${words.t("event.figures.hint")}</p>
    <div class="scroll">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${words.t("event.figure.what")}</th>
            <th scope="col">${words.t("event.figure.stage")}</th>
            <th scope="col">${words.t("event.figure.scope")}</th>
            <th scope="col">${words.t("event.figure.investors")}</th>
            <th scope="col" class="number">${words.t("event.figure.projects")}</th>
            <th scope="col" class="number">${words.t("event.figure.amount")}</th>
            <th scope="col">${words.t("event.figure.asReported")}</th>
          </tr>
        </thead>
        <tbody>
          ${event.figures.map((figure) => figureRow(event, figure, context))}
        </tbody>
      </table>
    </div>`;
}

function figureRow(event: EventRecord, figure: Figure, context: PageContext): Html {
  const { words } = context;
  const none = html`<span class="missing" title="${words.page("page.notReported")}">–</span>`;
  const amount = amountWords(figure, words);
  return html`<tr>
    <th scope="row">${words.t(`kind.${figure.kind}`)} ${figureTags(figure, context)}</th>
    <td data-label="${words.t("event.figure.stage")}">${words.t(`stage.${figure.stage}`)}</td>
    <td data-label="${words.t("event.figure.scope")}">
      <span>${context.text(figure.scope) ?? none}</span>
    </td>
    <td data-label="${words.t("event.figure.investors")}">
      ${words.t(`investors.${figure.investors}`)}
    </td>
    <td class="number" data-label="${words.t("event.figure.projects")}">
      ${figure.projects === null ? none : words.number(figure.projects)}
    </td>
    <td class="number" data-label="${words.t("event.figure.amount")}">
      ${amount === null ? none : html`<data value="${figure.amount}">${amount}</data>`}
    </td>
    <td data-label="${words.t("event.figure.asReported")}">
      <span>${figure.asReported}${sourceMarker(event, figure.source, context)}</span>
    </td>
  </tr>`;
}

function figureTags(figure: Figure, { words }: PageContext): readonly Html[] {
  const tags = [
    figure.headline && words.t("event.figure.headline"),
    figure.taiwanPart && words.t("event.figure.taiwanPart"),
    figure.partial && words.t("event.figure.partial"),
  ];
  return tags.flatMap((tag) => (tag ? [html`<span class="tag">${tag}</span> `] : []));
}

/** Documents signed or issued at an event, with their parties. */
export function eventDocuments(event: EventRecord, context: PageContext): Html | null {
  const { words } = context;
  if (event.documents.length === 0) return null;
  return section(
    words.t("event.documents"),
    html`<ul class="rows">
      ${event.documents.map(
        (document) =>
          html`<li>
            <strong>${context.text(document.title)}</strong
            >${sourceMarker(event, document.source, context)}<br /><span class="muted"
              >${words.t(`document.${document.type}`)}${document.parties.length > 0 && html`${words.t("event.separator")}<span lang="en">${document.parties.join(words.t("event.party.separator"))}</span>`}</span
            >
          </li> `,
      )}
    </ul>`,
  );
}
