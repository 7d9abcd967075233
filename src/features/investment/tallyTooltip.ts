import type { TooltipLine, TooltipWords } from "#charts/ChartTooltip.tsx";
import type { I18n } from "#i18n/useI18n.tsx";
import { fillOf, originFill } from "./fills.ts";
import type { StackCategory } from "./stackCategories.ts";
import { type Quantity, type Tally, totalOf } from "./tally.ts";
import { shownParts, valueInWords } from "./words.ts";

export type NamedTally = {
  readonly name: string;
  readonly category: StackCategory;
  readonly tally: Tally;
};

type TallyTooltipOptions = {
  readonly title: string;
  readonly quantity: Quantity;
  readonly tally: Tally;
  /** What the sum is stacked of, largest first; empty where by origin only. */
  readonly categories: readonly NamedTally[];
};

/** Everything a sum is made of, in words. */
export function tallyTooltip(
  i18n: I18n,
  { title, quantity, tally, categories }: TallyTooltipOptions,
): TooltipWords {
  const { t } = i18n;
  const total = totalOf(tally);
  if (tally.events === 0)
    return { title, headline: t("investment.tip.noEvents"), lines: [], notes: [] };
  const words = valueInWords(i18n, quantity);
  return {
    title,
    headline: total === null ? t("investment.tip.notReported") : words(total),
    lines: [
      ...categoryLines(categories, { quantity, words }),
      ...partLines(i18n, { tally, quantity, words, hasCategories: categories.length > 0 }),
    ],
    notes: quantity.measure === "events" ? [] : notesOf(i18n, { tally, quantity }),
  };
}

type Wording = { readonly quantity: Quantity; readonly words: (value: number) => string };

function categoryLines(
  categories: readonly NamedTally[],
  { quantity, words }: Wording,
): readonly TooltipLine[] {
  return categories.flatMap(({ name, category, tally }) => {
    const total = totalOf(tally);
    if (total === null) return [];
    return [
      {
        id: name,
        label: name,
        value: words(total),
        fill: fillOf(category, "taiwan", quantity.measure),
      },
    ];
  });
}

function partLines(
  { t }: I18n,
  {
    tally,
    quantity,
    words,
    hasCategories,
  }: Wording & { readonly tally: Tally; readonly hasCategories: boolean },
): readonly TooltipLine[] {
  const { parts } = tally;
  if (!parts || quantity.basis === "taiwan") return [];
  return shownParts(quantity)
    .filter((part) => parts[part] > 0)
    .map((part) => ({
      id: part,
      label: t(`investment.part.${part}`),
      value: words(parts[part]),
      fill: originFill(part, quantity.measure, hasCategories),
    }));
}

function notesOf(
  { t, tn }: I18n,
  { tally, quantity }: { readonly tally: Tally; readonly quantity: Quantity },
): readonly string[] {
  const notes = [tn("investment.tip.coverage", tally.events, { reported: tally.reported })];
  if (tally.reported > 0 && quantity.basis === "all")
    notes.push(t("investment.tip.taiwanCoverage", { n: tally.taiwanReported }));
  if (tally.partial > 0) notes.push(tn("investment.tip.partial", tally.partial));
  return notes;
}
