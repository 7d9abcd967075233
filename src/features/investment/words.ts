import type { PluralKey } from "#i18n/translate.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Stack } from "#state/viewState.ts";
import type { StackCategory } from "./stackCategories.ts";
import { PARTS, type Part, type Quantity, type Tally } from "./tally.ts";

/** A value in the words of a label: `¥23.8 bn`, `40`. */
export function valueInWords(
  { money, number }: I18n,
  { measure, currency }: Quantity,
): (value: number) => string {
  return measure === "amount" ? (value) => money(value, currency) : number;
}

/** A value with every digit, for tables whose head names the currency. */
export function valueInFull({ number }: I18n, value: number | null, missing: string): string {
  return value === null ? missing : number(Math.round(value));
}

/** For how many of the events the value is reported, as a sentence. */
export function coverageSentence({ tn }: I18n, quantity: Quantity, tally: Tally): string {
  return tn(coverageStem(quantity), tally.events, { reported: tally.reported });
}

function coverageStem({ measure, basis }: Quantity): PluralKey {
  switch (measure) {
    case "amount":
      return basis === "taiwan" ? "investment.coverage.taiwan" : "investment.coverage";
    case "projects":
      return basis === "taiwan"
        ? "investment.coverage.taiwanProjects"
        : "investment.coverage.projects";
    case "events":
      return "investment.coverage.events";
    default:
      return measure satisfies never;
  }
}

/** What a reader must know of a sum: how complete it is, how it was converted, what in it is only a part. */
export function tallyNotes(i18n: I18n, quantity: Quantity, tally: Tally): readonly string[] {
  const { t } = i18n;
  const notes = [coverageSentence(i18n, quantity, tally)];
  if (quantity.measure === "amount") notes.push(conversionSentence(i18n, quantity));
  if (quantity.measure === "projects") notes.push(t("investment.projectsNote"));
  return [...notes, ...partialNotes(i18n, quantity, tally)];
}

/** What the asterisk at a bar stands for, where there is one. */
export function partialNotes(
  { tn }: I18n,
  { measure }: Quantity,
  { partial }: Tally,
): readonly string[] {
  return measure !== "events" && partial > 0 ? [tn("investment.partial", partial)] : [];
}

/** In what currency amounts are, and how the others were brought to it. */
export function conversionSentence(i18n: I18n, quantity: Pick<Quantity, "currency">): string {
  return i18n.t("investment.conversion", { currency: currencyName(i18n, quantity) });
}

export function currencyName({ t }: I18n, { currency }: Pick<Quantity, "currency">): string {
  return t(`investment.currency.${currency}`);
}

/** The parts a quantity can have: with Taiwan-related amounts only, there is one. */
export function shownParts({ measure, basis }: Quantity): readonly Part[] {
  if (measure === "events") return PARTS;
  return basis === "taiwan" ? ["taiwan"] : ["taiwan", "all", "unspecified"];
}

type Naming = { readonly index: EventIndex; readonly stack: Stack };

export function categoryName(
  { t, text }: I18n,
  { index, stack }: Naming,
  category: StackCategory,
): string {
  if (category.kind !== "one")
    return t(category.kind === "other" ? "investment.other" : "investment.column.total");
  const named = stack === "theme" ? index.themes : index.provinces;
  const name = named[category.code]?.name;
  return name ? text(name) : "";
}
