import { useEffect, useMemo, useRef, useState } from "react";
import { ChartKey } from "#charts/ChartKey.tsx";
import { DataTable } from "#charts/DataTable.tsx";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import type { Compared } from "#state/viewState.ts";
import { Button } from "#ui/Button.tsx";
import { Region } from "#ui/Region.tsx";
import { CompareControls } from "./CompareControls.tsx";
import { CompareDownload } from "./CompareDownload.tsx";
import { CompareItem } from "./CompareItem.tsx";
import { compareRows } from "./compareRows.ts";
import { compareScales } from "./compareScales.ts";
import type { Comparison } from "./comparisonPicture.ts";
import { comparedYears } from "./eventsPerYear.ts";
import { signedKey } from "./signedKey.ts";

type CompareProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  /** What the text of the view leaves in. */
  readonly textMatch: Uint8Array | null;
  /** What was compared when the page was opened: that is where the reader already is. */
  readonly arrivedWith: readonly Compared[];
};

/** Places, themes or series side by side, each with what its events come to, on the same axes. */
export function Compare({ index, selection, textMatch, arrivedWith }: CompareProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view, setView } = useView();
  const section = useBroughtIntoView(view.compare, arrivedWith);
  const years = useMemo(() => comparedYears(index, view), [index, view]);
  const rows = useMemo(
    () => compareRows(index, { view, textMatch, years }),
    [index, view, textMatch, years],
  );
  const scales = compareScales(rows);
  const { currency } = selection;
  const key = signedKey(i18n, rows);
  return (
    <div ref={section} tabIndex={-1} className="scroll-mt-4 outline-none">
      <Region
        title={t("compare.title")}
        note={t("compare.note")}
        actions={
          <Button onClick={() => setView({ compare: [] })} className="print:hidden">
            {t("compare.close")} <span aria-hidden="true">✕</span>
          </Button>
        }
      >
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <CompareControls index={index} selection={selection} />
          {key.length > 0 && <ChartKey label={t("compare.signed")} entries={key} />}
        </div>
        <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-4 gap-y-8 sm:gap-x-6">
          {rows.map((row) => (
            <CompareItem
              key={`${row.item.facet} ${row.item.id}`}
              index={index}
              row={row}
              scales={scales}
              years={years}
              currency={currency}
              basis={view.basis}
            />
          ))}
        </div>
        {rows.length === 1 && <p className="mt-3 text-sm text-muted">{t("compare.one")}</p>}
        <CompareData comparison={{ index, rows, years, currency, basis: view.basis }} />
      </Region>
    </div>
  );
}

type CompareDataProps = { readonly comparison: Comparison };

/** The bars as a table, and all numbers of the comparison as a file. */
function CompareData({ comparison }: CompareDataProps) {
  const { t, text, number } = useI18n();
  const [isShown, setShown] = useState(false);
  const { rows, years } = comparison;
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
        <Button
          look="quiet"
          aria-expanded={isShown}
          className="-ml-1 text-muted hover:text-ink"
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? "action.hideTable" : "action.showTable")}
        </Button>
        <CompareDownload comparison={comparison} />
      </div>
      {isShown && (
        <DataTable
          caption={t("compare.table")}
          columns={[
            { id: "year", label: t("compare.column.year"), isNumeric: false },
            ...rows.map(({ item, name }) => ({ id: item.id, label: text(name), isNumeric: true })),
          ]}
          rows={years.map((year, at) => ({
            id: String(year),
            header: String(year),
            cells: rows.map(({ perYear }) => number(perYear[at] ?? Number.NaN)),
          }))}
        />
      )}
    </>
  );
}

/** What is asked for further down the page is shown to the reader, who then stands there. */
function useBroughtIntoView(compared: readonly Compared[], arrivedWith: readonly Compared[]) {
  const ref = useRef<HTMLDivElement>(null);
  const items = idsOf(compared);
  const shown = useRef(idsOf(arrivedWith));
  useEffect(() => {
    if (shown.current === items) return;
    shown.current = items;
    const section = ref.current;
    if (!section || section.contains(document.activeElement)) return;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start" });
  }, [items]);
  return ref;
}

function idsOf(compared: readonly Compared[]): string {
  return compared.map(({ id }) => id).join(" ");
}
