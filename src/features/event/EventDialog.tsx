import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useId, useState } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, NONE } from "#model/eventIndex.ts";
import type { EventId } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { today } from "#state/today.ts";
import { useView } from "#state/useView.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";
import { CiteEvent } from "./CiteEvent.tsx";
import { EventBody } from "./EventBody.tsx";
import { EventFacts } from "./EventFacts.tsx";
import { EventSkeleton } from "./EventSkeleton.tsx";
import { EventTitle } from "./EventTitle.tsx";
import { EventToolbar } from "./EventToolbar.tsx";
import { sourceBook } from "./sourceBook.ts";
import { SourceBookProvider } from "./SourceMarker.tsx";

/** The card of a series, opened from one of its events. */
type OpenedSeries = {
  /** Its code. */
  readonly series: number;
  readonly event: number;
  readonly onClose: () => void;
};

type EventDialogProps = {
  readonly index: EventIndex;
  readonly id: EventId;
  /** Draws the card of a series over the dialog. */
  readonly seriesCard: (opened: OpenedSeries) => ReactNode;
};

type Opened =
  | { readonly at: EventId; readonly what: "series" }
  | { readonly at: EventId; readonly what: "citation"; readonly accessed: string };

/** Everything the record says of one event: its title from the index at once, the rest when its document has come. */
export function EventDialog({ index, id, seriesCard }: EventDialogProps) {
  const { t } = useI18n();
  const { setView } = useView();
  const heading = useId();
  const { data: record, error, refetch } = useQuery(eventQuery(id));
  // With the event it was opened at, so that it does not stay open when the reader goes on to another.
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = opened?.at === id ? opened : null;
  const close = () => setOpened(null);
  const event = index.codes.event.get(id);
  if (event === undefined) return null;
  const series = index.seriesOf[event] ?? NONE;
  return (
    <SideSheet
      key={id}
      labelledBy={heading}
      closeLabel={t("action.close")}
      onClose={() => setView({ event: null })}
      toolbar={
        <EventToolbar
          index={index}
          event={event}
          isCiting={open?.what === "citation"}
          onCite={() => {
            if (open?.what === "citation") close();
            else setOpened({ at: id, what: "citation", accessed: today() });
          }}
          onOpenSeries={() => setOpened({ at: id, what: "series" })}
        />
      }
      panel={
        open?.what === "citation" && (
          <CiteEvent index={index} event={event} accessed={open.accessed} />
        )
      }
    >
      <SourceBookProvider index={index} entries={record ? sourceBook(record) : []}>
        <EventTitle headingId={heading} index={index} event={event} />
        <EventFacts index={index} event={event} record={record} isLoading={!record && !error} />
        {record && <EventBody index={index} event={event} record={record} />}
        {!record && !error && <EventSkeleton label={t("state.loading")} />}
        {!record && error && (
          <ErrorNotice
            title={t("event.error", { reason: failureWords(t, error) })}
            {...failureHelp(t, error)}
            onRetry={() => retryOrReload(error, refetch)}
          />
        )}
      </SourceBookProvider>
      {open?.what === "series" && series !== NONE && (
        <Suspense fallback={null}>{seriesCard({ series, event, onClose: close })}</Suspense>
      )}
    </SideSheet>
  );
}
