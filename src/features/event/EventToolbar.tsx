import { pickText } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName, NONE } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Words } from "#ui/Words.tsx";
import { editionNeighbours } from "./editionNeighbours.ts";

type EventToolbarProps = { readonly index: EventIndex; readonly event: number };

/** The series the event belongs to and the way to the editions before and after it. */
export function EventToolbar({ index, event }: EventToolbarProps) {
  const { t, text, language } = useI18n();
  const { hrefWith, setView } = useView();
  const series = index.series[index.seriesOf[event] ?? NONE];
  if (!series) return null;
  const { previous, next } = editionNeighbours(index, event);
  const patch = { series: [series.id], event: null };
  return (
    <nav
      aria-label={t("event.editions")}
      className="flex min-w-0 flex-wrap items-center gap-x-5 gap-y-1"
    >
      {previous !== null && (
        <EditionLink index={index} event={event} edition={previous} direction="previous" />
      )}
      <InPageLink
        href={hrefWith(patch)}
        onFollow={() => setView(patch)}
        title={t("event.series.filter", { name: text(series.name) })}
        className="py-0.5 max-sm:order-first max-sm:w-full"
      >
        <Words words={pickText(series.name, language)} page={language} />
      </InPageLink>
      {next !== null && <EditionLink index={index} event={event} edition={next} direction="next" />}
    </nav>
  );
}

type EditionLinkProps = {
  readonly index: EventIndex;
  /** Where the reader is. */
  readonly event: number;
  readonly edition: number;
  readonly direction: "previous" | "next";
};

function EditionLink({ index, event, edition, direction }: EditionLinkProps) {
  const { t, text } = useI18n();
  const { hrefWith, setView } = useView();
  const label = useEditionLabel(index, event, edition);
  const id = index.id[edition];
  if (id === undefined) return null;
  return (
    <InPageLink
      href={hrefWith({ event: id })}
      onFollow={() => setView({ event: id })}
      aria-label={t(`event.${direction}`, {
        edition: label,
        name: text(eventName(index, edition)),
      })}
      className="py-0.5 whitespace-nowrap"
    >
      {direction === "previous" && <span aria-hidden="true">← </span>}
      {label}
      {direction === "next" && <span aria-hidden="true"> →</span>}
    </InPageLink>
  );
}

/** The year of an edition, or its date where the year is that of the event shown. */
function useEditionLabel(index: EventIndex, event: number, edition: number): string {
  const { t, dates } = useI18n();
  const year = index.year[edition] ?? Number.NaN;
  if (year !== index.year[event]) return t("event.editionOf", { year: String(year) });
  return dates({
    startDay: index.startDay[edition] ?? Number.NaN,
    endDay: index.startDay[edition] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[edition] ?? Number.NaN] ?? "year",
  });
}
