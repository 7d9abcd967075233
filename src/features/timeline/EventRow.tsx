import type { MouseEvent } from "react";
import { machineDate } from "#i18n/dates.ts";
import { formatPlace } from "#i18n/places.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { EventId } from "#model/schema.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { eventDates } from "./eventDates.ts";
import { EventAmount } from "./EventAmount.tsx";
import { themesOf } from "./laneRows.ts";
import { speakerCount } from "./listRows.ts";
import { usePrefetchEvent } from "./usePrefetchEvent.ts";

type EventRowProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly currency: DisplayCurrency;
};

/** When, where, how much and what, in three lines. */
export function EventRow({ index, event, currency }: EventRowProps) {
  const i18n = useI18n();
  const { dates, text, tn } = i18n;
  const span = eventDates(index, event);
  const id = index.id[event];
  const speakers = speakerCount(index, event);
  const themes = themesOf(index.themeBits[event] ?? 0);
  return (
    <article className="py-2.5">
      <div className="flex items-baseline justify-between gap-4 text-sm text-muted">
        <p>
          <time dateTime={machineDate(span)}>{dates(span)}</time>
          <span aria-hidden="true"> · </span>
          <span>{formatPlace(i18n, index, event)}</span>
        </p>
        <EventAmount index={index} event={event} currency={currency} />
      </div>
      {id && <EventLink id={id} name={text(eventName(index, event))} />}
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        {themes.map((theme) => (
          <span key={theme}>{text(index.themes[theme]?.name ?? NO_NAME)}</span>
        ))}
        {speakers > 0 && <span>{tn("timeline.list.speakers", speakers)}</span>}
      </p>
    </article>
  );
}

const NO_NAME = { en: null, "zh-Hans": null };

type EventLinkProps = { readonly id: EventId; readonly name: string };

/** A link, so that it can be opened in another tab; a plain press opens the event here. */
function EventLink({ id, name }: EventLinkProps) {
  const { setView, hrefWith } = useView();
  const prefetch = usePrefetchEvent();
  return (
    <p className="font-semibold text-pretty">
      <a
        href={hrefWith({ event: id })}
        onPointerEnter={() => prefetch(id)}
        onFocus={() => prefetch(id)}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          setView({ event: id });
        }}
        className="inline-block py-0.5 decoration-1 underline-offset-4 hover:underline"
      >
        {name}
      </a>
    </p>
  );
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
