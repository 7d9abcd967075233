import { useI18n } from "#i18n/useI18n.tsx";
import { dayOfDate } from "#model/calendar.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { CiteView } from "./CiteView.tsx";
import { Passage } from "./Passage.tsx";

type CitationProps = { readonly index: EventIndex; readonly selection: Selection };

/** How to cite this state of the record: its date and the hash that names it. */
export function Citation({ index, selection }: CitationProps) {
  const { t, dates } = useI18n();
  const day = dayOfDate(index.version.date);
  return (
    <Passage title={t("sources.cite")}>
      <p className="mb-1.5 border-l-2 border-control pl-3 text-pretty break-words select-all">
        {t("sources.cite.text", {
          from: String(index.firstYear),
          to: String(index.lastYear),
          date: dates({ startDay: day, endDay: day, precision: "day" }),
          hash: index.version.hash,
        })}
      </p>
      <p className="mb-2 text-pretty text-muted">{t("sources.cite.hint")}</p>
      <CiteView index={index} shown={selection.events.length} />
    </Passage>
  );
}
