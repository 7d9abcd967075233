import { useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { ControlGroup } from "#ui/ControlGroup.tsx";
import { SearchInput } from "#ui/SearchInput.tsx";
import { toggled } from "#state/activeFilters.ts";
import { FacetOption } from "./FacetOption.tsx";
import { type FacetRow, facetRows, firstRows } from "./facetRows.ts";
import { seriesNamed } from "./seriesNamed.ts";

/** How many series are shown before the reader asks for all. */
const FIRST = 11;

type SeriesOptionsProps = { readonly index: EventIndex; readonly selection: Selection };

export function SeriesOptions({ index, selection }: SeriesOptionsProps) {
  const { t, tn } = useI18n();
  const { view } = useView();
  const [showsAll, setShowsAll] = useState(false);
  const [sought, setSought] = useState("");
  const chosen = new Set(view.series.map((id) => index.codes.series.get(id)));
  const rows = facetRows(selection.counts.series);
  const shown = showsAll
    ? rows.filter(({ code }) => seriesNamed(index, code, sought))
    : firstRows(rows, { limit: FIRST, isChosen: (code) => chosen.has(code) });
  return (
    <ControlGroup title={t("filters.series")}>
      {showsAll && (
        <div className="mb-1.5">
          <SearchInput
            label={t("filters.series.find")}
            placeholder={t("filters.series.find")}
            value={sought}
            onChange={setSought}
          />
        </div>
      )}
      <div className={showsAll ? "max-h-80 overflow-y-auto overscroll-contain pr-1" : ""}>
        <SeriesRows index={index} rows={shown} />
        {shown.length === 0 && (
          <p className="text-sm text-muted">{t("filters.series.noneFound", { text: sought })}</p>
        )}
      </div>
      {rows.length > FIRST && (
        <Button
          look="quiet"
          aria-expanded={showsAll}
          className="-ml-1 min-h-6 text-xs"
          onClick={() => {
            setShowsAll(!showsAll);
            setSought("");
          }}
        >
          {showsAll ? t("filters.series.fewer") : tn("filters.series.all", rows.length)}
        </Button>
      )}
    </ControlGroup>
  );
}

type SeriesRowsProps = { readonly index: EventIndex; readonly rows: readonly FacetRow[] };

function SeriesRows({ index, rows }: SeriesRowsProps) {
  const { text } = useI18n();
  const { view, setView } = useView();
  return rows.map(({ code, count }) => {
    const series = index.series[code];
    if (!series) return null;
    return (
      <FacetOption
        key={series.id}
        label={text(series.name)}
        count={count}
        checked={view.series.includes(series.id)}
        onToggle={() => setView({ series: toggled(view.series, series.id) })}
      />
    );
  });
}
