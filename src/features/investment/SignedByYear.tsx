import { useMemo } from "react";
import { ChartKey } from "#charts/ChartKey.tsx";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { FigureProps } from "./figureProps.ts";
import { categoryKey, notReportedKey, originKey } from "./keys.ts";
import { StackControls } from "./StackControls.tsx";
import { type StackedYears, stackedYears } from "./stackedYears.ts";
import type { NamedTally } from "./tallyTooltip.ts";
import { categoryName, tallyNotes } from "./words.ts";
import { YearFigure } from "./YearFigure.tsx";

/** What was signed in each year, or up to it. */
export function SignedByYear(props: FigureProps) {
  const { index, selection, quantity, view, setView } = props;
  const i18n = useI18n();
  const { stack, cumulative, from, to } = view;
  const drawn = useMemo(
    () =>
      stackedYears(index, selection.events, { quantity, view: { stack, cumulative, from, to } }),
    [index, selection, quantity, stack, cumulative, from, to],
  );
  const categories: readonly NamedTally[] =
    stack === "investors"
      ? []
      : drawn.sums.map((sum) => ({
          ...sum,
          name: categoryName(i18n, { index, stack }, sum.category),
        }));
  return (
    <YearFigure
      title={titleOf(i18n, props, drawn)}
      notes={notesOf(i18n, props, drawn)}
      actions={<StackControls />}
      chartKey={<YearKeys {...props} drawn={drawn} categories={categories} />}
      heightPx={HEIGHT_PX}
      gridLines={4}
      quantity={quantity}
      rows={drawn.rows}
      bars={drawn.bars}
      categories={categories}
      view={view}
      setView={setView}
      download={props.download}
    />
  );
}

const HEIGHT_PX = 280;

function titleOf({ t }: I18n, { quantity, view }: FigureProps, { rows }: StackedYears): string {
  const [first] = rows;
  if (!view.cumulative || !first) return t(`investment.year.${quantity.measure}`);
  return t(`investment.year.${quantity.measure}.cumulative`, { year: String(first.year) });
}

function notesOf(
  i18n: I18n,
  { quantity, view }: FigureProps,
  { whole }: StackedYears,
): readonly string[] {
  const notes = [...tallyNotes(i18n, quantity, whole)];
  if (quantity.measure !== "events" && whole.parts && whole.parts.all > 0)
    notes.push(i18n.t("investment.part.allNote"));
  if (view.stack === "theme") notes.push(i18n.t("investment.firstTheme"));
  return notes;
}

type YearKeysProps = FigureProps & {
  readonly drawn: StackedYears;
  readonly categories: readonly NamedTally[];
};

function YearKeys({ quantity, view, drawn, categories }: YearKeysProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const hasCategories = categories.length > 0;
  const hasMissing = drawn.bars.some(({ kind }) => kind === "not-reported");
  return (
    <div className="flex flex-col gap-1">
      {hasCategories && (
        <ChartKey
          label={t(view.stack === "theme" ? "investment.key.theme" : "investment.key.province")}
          entries={categoryKey(i18n, quantity, categories)}
        />
      )}
      <ChartKey
        label={t("investment.key.origin")}
        entries={[
          ...originKey(i18n, { quantity, tally: drawn.whole, hasCategories }),
          ...(hasMissing ? [notReportedKey(i18n)] : []),
        ]}
      />
    </div>
  );
}
