import { exportLayout, type Markup } from "#charts/exportLayout.ts";
import type { PageColours } from "#charts/exportColours.ts";
import type { ExportWords } from "#charts/exportWords.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Basis } from "#model/selection.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import { swatchDrawing } from "./barDrawing.ts";
import { comparedFacts } from "./comparedFacts.ts";
import type { ComparedRow } from "./compareRows.ts";
import { compareScales } from "./compareScales.ts";
import { comparisonDrawing, type DrawnColumn, type DrawnList } from "./comparisonDrawing.ts";
import { signedKey } from "./signedKey.ts";
import { yearWords } from "./yearWords.ts";

export type Comparison = {
  readonly index: EventIndex;
  readonly rows: readonly ComparedRow[];
  readonly years: readonly number[];
  readonly currency: DisplayCurrency;
  /** What of the amounts and projects the rows count. */
  readonly basis: Basis;
};

type PictureOptions = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly words: ExportWords;
  readonly colours: PageColours;
};

/** A comparison as a figure that stands by itself. */
export function comparisonPicture(
  i18n: I18n,
  comparison: Comparison,
  { title, notes, words, colours }: PictureOptions,
): Markup {
  const { rows } = comparison;
  const columns = rows.map((row) => columnOf(i18n, row, comparison));
  const notReported = i18n.t("value.notReported");
  return exportLayout({
    language: words.language,
    title,
    notes: [words.filters, ...notes],
    key: signedKey(i18n, rows).map(({ id, label }) => ({
      swatch: swatchDrawing(id, colours),
      label,
    })),
    drawing: comparisonDrawing(columns, { colours, notReported }),
    source: words.source,
    colours,
  });
}

function columnOf(i18n: I18n, row: ComparedRow, comparison: Comparison): DrawnColumn {
  const { rows, years, currency, basis } = comparison;
  const scales = compareScales(rows);
  return {
    name: i18n.text(row.name),
    facts: comparedFacts(i18n, row, { scales, currency, basis }),
    years: { ...yearWords(i18n, row, years), counts: row.perYear, max: scales.perYear },
    lists: listsOf(i18n, row, comparison.index),
  };
}

function listsOf(
  { t, text, number }: I18n,
  { item, mostNamed, mostAbout }: ComparedRow,
  { people, provinces, themes }: EventIndex,
): readonly DrawnList[] {
  const isTheme = item.facet === "theme";
  const named = isTheme ? provinces : themes;
  const entriesOf = (
    of: readonly { readonly name: Parameters<typeof text>[0] }[],
    ranked: typeof mostNamed,
  ) =>
    ranked.flatMap(({ code, events }) => {
      const known = of[code];
      return known ? [{ name: text(known.name), value: number(events) }] : [];
    });
  return [
    {
      title: t("compare.people.most"),
      entries: entriesOf(people, mostNamed),
      none: t("compare.people.none"),
    },
    {
      title: t(isTheme ? "compare.places" : "compare.themes"),
      entries: entriesOf(named, mostAbout),
      none: t("compare.noEvents"),
    },
  ];
}
