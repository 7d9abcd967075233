import type { ReactNode } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Basis } from "#model/selection.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { Words } from "#ui/Words.tsx";
import { comparedFacts } from "./comparedFacts.ts";
import { CompareFact } from "./CompareFact.tsx";
import type { ComparedRow } from "./compareRows.ts";
import type { CompareScales } from "./compareScales.ts";
import { MostNamed } from "./MostNamed.tsx";
import { MostAbout } from "./MostAbout.tsx";
import { YearColumns } from "./YearColumns.tsx";
import { yearWords } from "./yearWords.ts";

type CompareItemProps = {
  readonly index: EventIndex;
  readonly row: ComparedRow;
  readonly scales: CompareScales;
  readonly years: readonly number[];
  readonly currency: DisplayCurrency;
  readonly basis: Basis;
};

/** One column: every fact at the height of the same fact in the other columns. */
export function CompareItem(props: CompareItemProps) {
  const { index, row, scales, years, currency, basis } = props;
  const i18n = useI18n();
  const { t, text } = i18n;
  const { view, setView } = useView();
  const name = text(row.name);
  const rest = view.compare.filter(({ id }) => id !== row.item.id);
  const [events, ...others] = comparedFacts(i18n, row, { scales, currency, basis });
  return (
    <Column>
      <header className="flex items-start gap-2 border-b border-ink pb-1">
        <h3 className="min-w-0 flex-1 text-lg leading-tight text-pretty">
          <Words {...fallbackWords(i18n, row.name)} />
        </h3>
        <button
          type="button"
          aria-label={t("compare.remove", { name })}
          title={t("compare.remove", { name })}
          onClick={() => setView({ compare: rest })}
          className="size-6 shrink-0 text-muted hover:text-ink print:hidden"
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {events && <CompareFact fact={events} />}
      <YearColumns
        words={yearWords(i18n, row, years)}
        counts={row.perYear}
        years={years}
        max={scales.perYear}
      />
      {others.map((fact) => (
        <CompareFact key={fact.id} fact={fact} />
      ))}
      <MostNamed index={index} people={row.mostNamed} />
      <MostAbout index={index} row={row} />
    </Column>
  );
}

function Column({ children }: { readonly children: ReactNode }) {
  return (
    <article className="row-span-9 grid max-w-xl min-w-0 grid-rows-subgrid content-start gap-y-4 break-inside-avoid">
      {children}
    </article>
  );
}
