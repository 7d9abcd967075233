import { attendanceWords, reportedFigure } from "#i18n/reportedWords.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Participation } from "#model/schema.ts";
import type { SourcedFact } from "./sourceBook.ts";

/** A fact in a few words, for the list of what rests on a report. */
export function factWords(i18n: I18n, index: EventIndex, fact: SourcedFact): string {
  switch (fact.type) {
    case "account":
      return i18n.t(`event.rests.${fact.part}`);
    case "attendance":
      return i18n.t("event.rests.attendance", { value: attendanceWords(i18n, fact.attendance) });
    case "figure":
      return i18n.t("event.rests.figure", {
        kind: i18n.t(`kind.${fact.figure.kind}`),
        stage: i18n.t(`stage.${fact.figure.stage}`),
        value: reportedFigure(i18n, fact.figure),
      });
    case "document":
      return i18n.t("event.rests.document", { title: i18n.text(fact.document.title) });
    case "participation":
      return i18n.t("event.rests.participation", {
        name: personName(i18n, index, fact.participation),
        role: roleWords(i18n, fact.participation),
      });
  }
}

/** What somebody did at the event: `Speech`, `Speech, remote`. */
export function roleWords(i18n: I18n, { role, remote }: Participation): string {
  const word = i18n.t(`role.${role}`);
  return remote ? i18n.t("role.remote", { role: word }) : word;
}

function personName(i18n: I18n, index: EventIndex, { person }: Participation): string {
  const known = index.people[index.codes.person.get(person) ?? Number.NaN];
  return known ? i18n.text(known.name) : person;
}
