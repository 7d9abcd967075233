import { type EventIndex, eventName } from "#model/eventIndex.ts";
import {
  DATE_PRECISIONS,
  type DisplayCurrency,
  FIGURE_KINDS,
  INVESTORS,
  type Qualifier,
  QUALIFIERS,
  STAGES,
} from "#model/vocabulary.ts";
import { formatPlace } from "./places.ts";
import type { I18n } from "./useI18n.tsx";

/** Which of how many a mark or row is, counted from 1. */
export type Position = { readonly n: number; readonly of: number };

type SentenceOptions = { readonly currency: DisplayCurrency; readonly position?: Position };

/**
 * What a screen reader says of an event:
 * `1 of 14, 3 November 2022, Changsha, Hunan: … Forum. 40 projects, 23.8 billion yuan signed, Taiwan-related.`
 */
export function eventSentence(
  i18n: I18n,
  index: EventIndex,
  event: number,
  { currency, position }: SentenceOptions,
): string {
  const words = {
    date: i18n.dates({
      startDay: index.startDay[event] ?? Number.NaN,
      endDay: index.endDay[event] ?? Number.NaN,
      precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
    }),
    place: formatPlace(i18n, index, event),
    name: i18n.text(eventName(index, event)),
    figure: figureWords(i18n, index, event, currency),
  };
  if (!position) return i18n.t("sentence.event", words);
  return i18n.t("sentence.eventAt", { ...words, n: position.n, m: position.of });
}

/** The headline figure in words: how much of what, at which stage, from whom; or that it is not reported. */
export function figureWords(
  i18n: I18n,
  index: EventIndex,
  event: number,
  currency: DisplayCurrency,
): string {
  const what = quantity(i18n, index, event, currency);
  const stage = STAGES[index.stage[event] ?? Number.NaN];
  if (what === null || stage === undefined) return i18n.t("sentence.amountNotReported");
  return notes(i18n, index, event, currency).reduce(
    (figure, note) => i18n.t("sentence.withNote", { figure, note }),
    i18n.t(`sentence.stage.${stage}`, { what }),
  );
}

function quantity(
  i18n: I18n,
  index: EventIndex,
  event: number,
  currency: DisplayCurrency,
): string | null {
  const count = index.projects[event] ?? Number.NaN;
  const projects = Number.isNaN(count) ? null : i18n.tn("sentence.projects", count);
  const amount = amountWords(i18n, index, event, currency);
  if (projects !== null && amount !== null)
    return i18n.t("sentence.projectsAndAmount", { projects, amount });
  // Without an amount the qualifier is of the number of projects.
  return projects === null ? amount : qualified(i18n, projects, qualifierOf(index, event));
}

function amountWords(
  i18n: I18n,
  index: EventIndex,
  event: number,
  currency: DisplayCurrency,
): string | null {
  const amount = index.amounts[currency].amount[event] ?? Number.NaN;
  const kind = FIGURE_KINDS[index.kind[event] ?? Number.NaN];
  if (Number.isNaN(amount) || kind === undefined) return null;
  const reported = qualifierOf(index, event);
  // An average rate makes an exact amount an approximate one; "over" and "nearly" say so already.
  const converted = index.reportedIn[currency][event] !== 1;
  const qualifier = reported === "exact" && converted ? "about" : reported;
  const money = i18n.money(amount, currency, "spoken");
  return i18n.t(`sentence.amount.${kind}`, { amount: qualified(i18n, money, qualifier) });
}

function qualified(i18n: I18n, value: string, qualifier: Qualifier): string {
  return i18n.t(`qualifier.${qualifier}`, { value });
}

function qualifierOf(index: EventIndex, event: number): Qualifier {
  return QUALIFIERS[index.qualifier[event] ?? Number.NaN] ?? "exact";
}

function notes(
  i18n: I18n,
  index: EventIndex,
  event: number,
  currency: DisplayCurrency,
): readonly string[] {
  const { amount, taiwan } = index.amounts[currency];
  const part = taiwan[event] ?? Number.NaN;
  const origin = INVESTORS[index.investors[event] ?? Number.NaN] ?? "unspecified";
  const said: string[] = [];
  if (Number.isNaN(amount[event])) said.push(i18n.t("sentence.note.amountNotReported"));
  said.push(i18n.t(`sentence.note.origin.${origin}`));
  if (!Number.isNaN(part) && origin !== "taiwan") {
    const money = i18n.money(part, currency, "spoken");
    said.push(i18n.t("sentence.note.taiwanPart", { amount: money }));
  }
  if (index.partial[event] === 1) said.push(i18n.t("sentence.note.partial"));
  return said;
}
