import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { editionNeighbours } from "#model/editions.ts";
import { type EventIndex, eventName, NONE } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Words } from "#ui/Words.tsx";
import { editionWords } from "./editionWords.ts";

type EditionNavProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly onOpenSeries: () => void;
};

/** The name of the series, which opens its card, between the editions before and after. */
export function EditionNav({ index, event, onOpenSeries }: EditionNavProps) {
  const i18n = useI18n();
  const { t, text } = i18n;
  const series = index.series[index.seriesOf[event] ?? NONE];
  if (!series) return null;
  const { previous, next } = editionNeighbours(index, event);
  return (
    <nav
      aria-label={t("event.editions")}
      className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-1 sm:flex-nowrap"
    >
      {previous !== null && (
        <EditionLink index={index} event={event} edition={previous} direction="previous" />
      )}
      <button
        type="button"
        aria-haspopup="dialog"
        title={t("series.open", { name: text(series.name) })}
        onClick={onOpenSeries}
        className="min-w-0 py-0.5 text-left underline decoration-rule underline-offset-4 hover:decoration-current max-sm:order-first max-sm:w-full sm:truncate"
      >
        <Words {...fallbackWords(i18n, series.name)} />
      </button>
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
  const i18n = useI18n();
  const { hrefWith, setView } = useView();
  const label = editionWords(i18n, index, { edition, besides: event });
  const id = index.id[edition];
  if (id === undefined) return null;
  return (
    <InPageLink
      href={hrefWith({ event: id })}
      onFollow={() => setView({ event: id })}
      aria-label={i18n.t(`event.${direction}`, {
        edition: label,
        name: i18n.text(eventName(index, edition)),
      })}
      className="py-0.5 whitespace-nowrap"
    >
      {direction === "previous" && <span aria-hidden="true">← </span>}
      {label}
      {direction === "next" && <span aria-hidden="true"> →</span>}
    </InPageLink>
  );
}
