import type { ReactNode } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { Words } from "#ui/Words.tsx";
import { AttendanceFact } from "./AttendanceFact.tsx";
import { CompareFact } from "./CompareFact.tsx";
import type { ComparedRow } from "./compareRows.ts";
import type { CompareScales } from "./compareScales.ts";
import { MostNamed } from "./MostNamed.tsx";
import { MostAbout } from "./MostAbout.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { SignedFact } from "./SignedFact.tsx";
import { YearColumns } from "./YearColumns.tsx";

type CompareItemProps = {
  readonly index: EventIndex;
  readonly row: ComparedRow;
  readonly scales: CompareScales;
  readonly years: readonly number[];
  readonly currency: DisplayCurrency;
};

/** One column: every fact at the height of the same fact in the other columns. */
export function CompareItem({ index, row, scales, years, currency }: CompareItemProps) {
  const i18n = useI18n();
  const { t, number, text } = i18n;
  const { view, setView } = useView();
  const name = text(row.name);
  const rest = view.compare.filter(({ id }) => id !== row.item.id);
  const hasProjects = row.projects !== null;
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
      <CompareFact label={t("compare.events")} value={number(row.events)}>
        <ScaleBar parts={[{ value: row.events, look: "plain" }]} max={scales.events} />
      </CompareFact>
      <YearColumns name={name} counts={row.perYear} years={years} max={scales.perYear} />
      <SignedFact row={row} max={scales.signed} currency={currency} />
      <CompareFact label={t("compare.projects")} value={hasProjects ? number(row.projects) : null}>
        {row.events > 0 && t("compare.projects.of", { n: row.projectsReported, m: row.events })}
      </CompareFact>
      <AttendanceFact attendance={row.attendance} />
      <CompareFact label={t("compare.people")} value={number(row.people)} />
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
