import type { EventIndex } from "#model/eventIndex.ts";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventId } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";
import { useView } from "#state/useView.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";
import { EventBody } from "./EventBody.tsx";
import { EventFacts } from "./EventFacts.tsx";
import { EventSkeleton } from "./EventSkeleton.tsx";
import { EventTitle } from "./EventTitle.tsx";
import { EventToolbar } from "./EventToolbar.tsx";
import { sourceBook } from "./sourceBook.ts";
import { SourceBookProvider } from "./SourceMarker.tsx";

type EventDialogProps = { readonly index: EventIndex; readonly id: EventId };

/** Everything the record says of one event: its title from the index at once, the rest when its document has come. */
export function EventDialog({ index, id }: EventDialogProps) {
  const { t } = useI18n();
  const { setView } = useView();
  const heading = useId();
  const { data: record, error, refetch } = useQuery(eventQuery(id));
  const event = index.codes.event.get(id);
  if (event === undefined) return null;
  return (
    <SideSheet
      key={id}
      labelledBy={heading}
      closeLabel={t("action.close")}
      onClose={() => setView({ event: null })}
      toolbar={<EventToolbar index={index} event={event} />}
    >
      <SourceBookProvider index={index} entries={record ? sourceBook(record) : []}>
        <EventTitle headingId={heading} index={index} event={event} record={record} />
        <EventFacts index={index} event={event} record={record} isLoading={!record && !error} />
        {record && <EventBody index={index} event={event} record={record} />}
        {!record && !error && <EventSkeleton label={t("state.loading")} />}
        {!record && error && (
          <ErrorNotice
            title={t("event.error", { reason: error.message })}
            hint={t("error.hint")}
            retryLabel={t("action.retry")}
            onRetry={() => void refetch()}
          />
        )}
      </SourceBookProvider>
    </SideSheet>
  );
}
