import type { KeyEntry } from "#charts/ChartKey.tsx";
import type { I18n } from "#i18n/useI18n.tsx";
import { fillOf, originFill } from "./fills.ts";
import type { NamedTally } from "./tallyTooltip.ts";
import { type Quantity, type Tally, totalOf } from "./tally.ts";
import { shownParts, valueInWords } from "./words.ts";

type OriginKeyOptions = {
  readonly quantity: Quantity;
  readonly tally: Tally;
  /** The bars have colours of their own. */
  readonly hasCategories: boolean;
};

/** What the textures stand for, each with what it comes to. */
export function originKey(
  i18n: I18n,
  { quantity, tally: { parts }, hasCategories }: OriginKeyOptions,
): readonly KeyEntry[] {
  const words = valueInWords(i18n, quantity);
  return shownParts(quantity)
    .filter((part) => parts !== null && parts[part] > 0)
    .map((part) => ({
      id: part,
      fill: originFill(part, quantity.measure, hasCategories),
      label: i18n.t(`investment.part.${part}`),
      ...(parts && { value: words(parts[part]) }),
    }));
}

/** What the colours stand for, each with what it comes to. */
export function categoryKey(
  i18n: I18n,
  quantity: Quantity,
  categories: readonly NamedTally[],
): readonly KeyEntry[] {
  const words = valueInWords(i18n, quantity);
  return categories.map(({ name, category, tally }) => {
    const total = totalOf(tally);
    return {
      id: name,
      fill: fillOf(category, "taiwan", quantity.measure),
      label: name,
      ...(total !== null && { value: words(total) }),
    };
  });
}

/** The mark of a year that is not known, which is not a year of nothing. */
export function notReportedKey({ t }: I18n): KeyEntry {
  return {
    id: "not-reported",
    fill: { colour: "cat-other", texture: "hollow" },
    shape: "circle",
    label: t("investment.key.notReported"),
  };
}
