import { machineDate } from "#i18n/dates.ts";
import { formatPlace } from "#i18n/places.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { sessionsOf } from "#model/editions.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { EventLink } from "./EventLink.tsx";
import { Section } from "./Section.tsx";

type SessionListProps = { readonly index: EventIndex; readonly event: number };

/** The events that were held as part of this one. */
export function SessionList({ index, event }: SessionListProps) {
  const { t } = useI18n();
  const sessions = sessionsOf(index, event);
  if (sessions.length === 0) return null;
  return (
    <Section title={t("event.sessions")}>
      <ul className="border-t border-rule text-sm">
        {sessions.map((session) => (
          <Session key={session} index={index} event={session} />
        ))}
      </ul>
    </Section>
  );
}

function Session({ index, event }: SessionListProps) {
  const i18n = useI18n();
  const span = {
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  };
  return (
    <li className="flex flex-wrap gap-x-4 border-b border-rule py-1.5">
      <time dateTime={machineDate(span)} className="w-44 shrink-0 text-muted tabular-nums">
        {i18n.dates(span)}
      </time>
      <span className="min-w-0 flex-1 basis-60">
        <EventLink index={index} event={event} />{" "}
        <span className="ml-1 text-muted">{formatPlace(i18n, index, event)}</span>
      </span>
    </li>
  );
}
