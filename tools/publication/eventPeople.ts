import type { EventRecord, Participation } from "#model/schema.ts";
import { SIDES, type Side } from "#model/vocabulary.ts";
import { accountMarker, sourceMarker } from "./eventSources.ts";
import { html, type Html } from "./html.ts";
import type { PageContext } from "./pageContext.ts";
import { personBase } from "./pagePaths.ts";
import { section } from "./pageParts.ts";

/** Who took part, by side: role, title as of then, and what was said. */
export function eventPeople(event: EventRecord, context: PageContext): Html | null {
  const { words } = context;
  const sides = SIDES.map((side) => sideColumn(side, event, context)).filter(
    (column) => column !== null,
  );
  const content =
    sides.length === 0
      ? html`<p class="missing">${words.t("event.people.none")}</p>`
      : html`<div class="sides">${sides}</div>`;
  return section(words.t("event.people"), content);
}

function sideColumn(side: Side, event: EventRecord, context: PageContext): Html | null {
  const people = event.participants.filter(
    ({ person }) => context.lookup.person(person).side === side,
  );
  if (people.length === 0) return null;
  const { words } = context;
  return html`<div>
    <h3 class="side side-${side}">
      ${words.t(`side.${side}`)} <span class="count">${words.number(people.length)}</span>
    </h3>
    <ul class="rows">
      ${people.map((participation) => participant(event, participation, context))}
    </ul>
  </div> `;
}

function participant(event: EventRecord, participation: Participation, context: PageContext): Html {
  const person = context.lookup.person(participation.person);
  const title = context.text(participation.title);
  return html`<li>
    <p>
      <a class="name" href="${context.linkTo(personBase(person.id))}"
        >${context.text(person.name)}</a
      >
      ${context.otherScript(person.name)}
      <span class="tag">${roleWords(participation, context)}</span
      >${sourceMarker(event, participation.source, context)}
    </p>
    ${title && html`<p class="muted">${title}</p> `}${participation.said && html`<p>${context.text(participation.said)}</p> `}
  </li> `;
}

/** What somebody did, and whether from elsewhere. */
export function roleWords({ role, remote }: Participation, { words }: PageContext): string {
  const name = words.t(`role.${role}`);
  return remote ? words.t("role.remote", { role: name }) : name;
}

/** Who organised the event, in which part. */
export function eventOrganisers(event: EventRecord, context: PageContext): Html | null {
  const { words } = context;
  if (event.organisers.length === 0) return null;
  return section(
    words.t("event.organisers"),
    html`<ul class="organisers">
      ${event.organisers.map(
        ({ name, role }) =>
          html`<li>
            ${context.text(name)} <span class="tag">${words.t(`organiser.${role}`)}</span>
          </li> `,
      )}
    </ul>`,
    accountMarker(event, context),
  );
}
