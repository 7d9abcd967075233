import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { Basis } from "#model/selection.ts";
import {
  DATE_PRECISIONS,
  type DisplayCurrency,
  type FigureKind,
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

/** In which currency amounts are said, and what of them. */
export type Shown = { readonly currency: DisplayCurrency; readonly basis: Basis };

type SentenceOptions = Shown & { readonly position?: Position };

/**
 * What a screen reader says of an event:
 * `1 of 14, 3 November 2022, Changsha, Hunan: … Forum. 40 projects, 23.8 billion yuan signed, Taiwan-related.`
 */
export function eventSentence(
  i18n: I18n,
  index: EventIndex,
  event: number,
  { position, ...shown }: SentenceOptions,
): string {
  const words = {
    date: i18n.dates({
      startDay: index.startDay[event] ?? Number.NaN,
      endDay: index.endDay[event] ?? Number.NaN,
      precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
    }),
    place: formatPlace(i18n, index, event),
    name: i18n.text(eventName(index, event)),
    figure: figureWords(i18n, index, event, shown),
  };
  if (!position) return i18n.t("sentence.event", words);
  return i18n.t("sentence.eventAt", { ...words, n: position.n, m: position.of });
}

/**
 * The headline figure in words: how much of what, at which stage, from whom, or that it is not reported. Where the
 * view is narrowed to it, its Taiwan-related part, said to be that.
 */
export function figureWords(i18n: I18n, index: EventIndex, event: number, shown: Shown): string {
  const figure = shownFigure(index, event, shown);
  const what = quantity(i18n, figure);
  const stage = STAGES[index.stage[event] ?? Number.NaN];
  if (what === null || stage === undefined)
    return i18n.t(
      shown.basis === "taiwan" ? "sentence.taiwanNotReported" : "sentence.amountNotReported",
    );
  return notes(i18n, index, event, figure).reduce(
    (words, note) => i18n.t("sentence.withNote", { figure: words, note }),
    i18n.t(`sentence.stage.${stage}`, { what }),
  );
}

/** What a mark shows of an event, NaN where not reported. */
type ShownFigure = Shown & {
  readonly amount: number;
  readonly projects: number;
  readonly kind: FigureKind | undefined;
  readonly qualifier: Qualifier;
  readonly isConverted: boolean;
  /** It is a part of the headline, reported apart from it. */
  readonly isPart: boolean;
};

function shownFigure(index: EventIndex, event: number, shown: Shown): ShownFigure {
  const { currency, basis } = shown;
  const { amount, taiwan } = index.amounts[currency];
  const isNarrowed = basis === "taiwan";
  const isPart = isNarrowed && INVESTORS[index.investors[event] ?? Number.NaN] !== "taiwan";
  // What a report says of its headline it does not say of the part.
  const qualifier = isPart ? undefined : QUALIFIERS[index.qualifier[event] ?? Number.NaN];
  return {
    ...shown,
    amount: (isNarrowed ? taiwan : amount)[event] ?? Number.NaN,
    projects: (isNarrowed ? index.taiwanProjects : index.projects)[event] ?? Number.NaN,
    kind: FIGURE_KINDS[index.kind[event] ?? Number.NaN],
    qualifier: qualifier ?? "exact",
    isConverted: index.reportedIn[currency][event] !== 1,
    isPart,
  };
}

function quantity(i18n: I18n, figure: ShownFigure): string | null {
  const { projects: count } = figure;
  const projects = Number.isNaN(count) ? null : i18n.tn("sentence.projects", count);
  const amount = amountWords(i18n, figure);
  if (projects !== null && amount !== null)
    return i18n.t("sentence.projectsAndAmount", { projects, amount });
  // Without an amount the qualifier is of the number of projects.
  return projects === null ? amount : qualified(i18n, projects, figure.qualifier);
}

function amountWords(
  i18n: I18n,
  { amount, kind, currency, qualifier: reported, isConverted }: ShownFigure,
): string | null {
  if (Number.isNaN(amount) || kind === undefined) return null;
  // An average rate makes an exact amount an approximate one; "over" and "nearly" say so already.
  const qualifier = reported === "exact" && isConverted ? "about" : reported;
  const money = i18n.money(amount, currency, "spoken");
  return i18n.t(`sentence.amount.${kind}`, { amount: qualified(i18n, money, qualifier) });
}

function qualified(i18n: I18n, value: string, qualifier: Qualifier): string {
  return i18n.t(`qualifier.${qualifier}`, { value });
}

function notes(
  i18n: I18n,
  index: EventIndex,
  event: number,
  { amount, currency, isPart }: ShownFigure,
): readonly string[] {
  const part = index.amounts[currency].taiwan[event] ?? Number.NaN;
  const origin = INVESTORS[index.investors[event] ?? Number.NaN] ?? "unspecified";
  const said: string[] = [];
  if (Number.isNaN(amount)) said.push(i18n.t("sentence.note.amountNotReported"));
  said.push(i18n.t(isPart ? "sentence.note.taiwanOnly" : `sentence.note.origin.${origin}`));
  if (!Number.isNaN(part) && origin !== "taiwan" && !isPart) {
    const money = i18n.money(part, currency, "spoken");
    said.push(i18n.t("sentence.note.taiwanPart", { amount: money }));
  }
  if (index.partial[event] === 1) said.push(i18n.t("sentence.note.partial"));
  return said;
}
