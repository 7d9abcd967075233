import type { DataColumn } from "#charts/DataTable.tsx";
import type { I18n } from "#i18n/useI18n.tsx";
import type { NamedTally } from "./tallyTooltip.ts";
import { type Quantity, type Part, taiwanPartOf, type Tally, totalOf } from "./tally.ts";
import { currencyName, shownParts, valueInFull } from "./words.ts";

type Named = Pick<NamedTally, "name">;

/** The columns of a table of sums, after the one that says whose they are. */
export function tallyColumns(
  i18n: I18n,
  quantity: Quantity,
  categories: readonly Named[],
): readonly DataColumn[] {
  const { t } = i18n;
  const valueColumn = (id: string, label: string) => ({
    id,
    label:
      quantity.measure === "amount"
        ? t("investment.column.inCurrency", {
            column: label,
            currency: currencyName(i18n, quantity),
          })
        : label,
    isNumeric: true,
  });
  const countColumn = (id: string, label: string) => ({ id, label, isNumeric: true });
  const columns = [valueColumn("total", t("investment.column.total"))];
  if (hasParts(quantity))
    for (const part of shownParts(quantity))
      columns.push(valueColumn(part, t(`investment.part.${part}`)));
  categories.forEach(({ name }, i) => {
    columns.push(valueColumn(`category-${i}`, name));
    if (hasParts(quantity))
      columns.push(valueColumn(`taiwan-${i}`, t("investment.category.taiwan", { category: name })));
  });
  if (quantity.measure === "events") return columns;
  return [
    ...columns,
    countColumn("events", t("investment.column.events")),
    countColumn("reported", t("investment.column.reported")),
    countColumn("partial", t("investment.column.partial")),
  ];
}

type TallyCellsOptions = {
  readonly quantity: Quantity;
  readonly tally: Tally;
  readonly categories: readonly Pick<NamedTally, "tally">[];
};

/** The cells of a row, in the order of `tallyColumns`. */
export function tallyCells(
  i18n: I18n,
  { quantity, tally, categories }: TallyCellsOptions,
): readonly string[] {
  const inFull = (value: number | null, of: Tally = tally) =>
    valueInFull(i18n, value, missingWord(i18n, quantity, of));
  const cells = [inFull(totalOf(tally))];
  if (hasParts(quantity))
    for (const part of shownParts(quantity)) cells.push(partCell(i18n, { quantity, tally, part }));
  for (const one of categories) {
    cells.push(inFull(totalOf(one.tally), one.tally));
    if (hasParts(quantity)) cells.push(inFull(taiwanPartOf(one.tally), one.tally));
  }
  if (quantity.measure === "events") return cells;
  return [...cells, ...[tally.events, tally.reported, tally.partial].map(i18n.number)];
}

function hasParts({ measure, basis }: Quantity): boolean {
  return measure === "events" || basis === "all";
}

type PartCell = { readonly quantity: Quantity; readonly tally: Tally; readonly part: Part };

/** A part no headline figure is of is left blank: a zero would read as if it had been reported. */
function partCell(i18n: I18n, { quantity, tally, part }: PartCell): string {
  if (quantity.measure === "events") return i18n.number(tally.parts?.[part] ?? 0);
  const missing = missingWord(i18n, quantity, tally);
  if (part === "taiwan" || !tally.parts) return valueInFull(i18n, taiwanPartOf(tally), missing);
  return tally.parts[part] === 0 ? BLANK : valueInFull(i18n, tally.parts[part], missing);
}

const BLANK = "–";

/** Without events there is nothing to report, and at most of them nothing is purchased. */
function missingWord({ t }: I18n, { of }: Quantity, { events }: Tally): string {
  return events === 0 || of === "trade" ? BLANK : t("value.notReported");
}
