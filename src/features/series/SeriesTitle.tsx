import { fallbackWords } from "#i18n/fallbackWords.ts";
import { pickOtherScript } from "#i18n/localText.ts";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Series } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { countMissing, type StripCell } from "./stripCells.ts";

type SeriesTitleProps = {
  readonly headingId: string;
  readonly index: EventIndex;
  readonly series: Series;
  readonly cells: readonly StripCell[];
};

/** The name in the reader's script and the other, how many editions are on record, and how many are not. */
export function SeriesTitle({ headingId, index, series, cells }: SeriesTitleProps) {
  const i18n = useI18n();
  const { tn, language } = i18n;
  const missing = countMissing(cells);
  const events = cells.flatMap((cell) => (cell.kind === "edition" ? [cell.event] : []));
  return (
    <header className="mb-5 border-b border-ink pb-4">
      <h2 id={headingId} className="max-w-3xl text-2xl leading-tight sm:text-3xl">
        <Words {...fallbackWords(i18n, series.name)} />
      </h2>
      <p className="mt-1 text-muted sm:text-lg">
        <Words words={pickOtherScript(series.name, language)} page={language} />
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <span>
          {tn("series.count", events.length, { years: yearsInWords(i18n, index, events) })}
        </span>
        {missing > 0 && <span className="text-muted">{tn("series.missing", missing)}</span>}
      </p>
    </header>
  );
}

function yearsInWords({ t }: I18n, index: EventIndex, events: readonly number[]): string {
  const years = events.map((event) => index.year[event] ?? Number.NaN);
  const [from, to] = [String(Math.min(...years)), String(Math.max(...years))];
  return from === to ? from : t("series.years", { from, to });
}
