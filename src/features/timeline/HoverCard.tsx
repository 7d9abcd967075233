import { useQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef } from "react";
import { type Shown, figureWords } from "#i18n/eventSentence.ts";
import { formatPlace } from "#i18n/places.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName, NONE } from "#model/eventIndex.ts";
import type { EventId } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";
import { cardPlace } from "./cardPlace.ts";
import { eventDates } from "./eventDates.ts";
import { scrollShift } from "./scrollShift.ts";
import { usePrefetchEvent } from "./usePrefetchEvent.ts";

type HoverCardProps = {
  readonly index: EventIndex;
  readonly shown: Shown;
  /** The events there, the nearest first; there is at least one. */
  readonly events: readonly number[];
  /** In pixels from the corner of the plot, which is its offset parent. */
  readonly x: number;
  readonly y: number;
  /** The keyboard led here, perhaps out of view, whereto the pointer cannot. */
  readonly isWalked: boolean;
};

const EDGE_PX = 6;
/** A pointer that rests this long is likely to press. */
const INTENT_MS = 120;

/** What is under the pointer or in focus. The options say the same, so assistive technology skips it. */
export function HoverCard({ index, shown, events, x, y, isWalked }: HoverCardProps) {
  const i18n = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  const event = events[0] ?? 0;
  const id = index.id[event];
  const walkedTo = isWalked ? event : null;
  // Before the card is placed within what is seen.
  useLayoutEffect(() => {
    if (walkedTo !== null) scrollTo(ref.current?.offsetParent ?? null, y);
  }, [walkedTo, y]);
  useLayoutEffect(() => {
    const card = ref.current;
    if (card) placeCard(card, { x, y });
  });
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 z-20 w-max max-w-xs border border-rule bg-paper px-3 py-2 text-sm shadow-md"
    >
      <p className="text-xs text-muted">
        <span>{i18n.dates(eventDates(index, event))}</span>
        <span className="mx-1.5">·</span>
        <span>{formatPlace(i18n, index, event)}</span>
      </p>
      <p className="font-serif leading-snug">{i18n.text(eventName(index, event))}</p>
      <p className={`mt-1 ${hasFigure(index, event, shown) ? "text-amount-ink" : "text-muted"}`}>
        {figureWords(i18n, index, event, shown)}
      </p>
      {id && <ReportedWords key={id} id={id} />}
      {events.length > 1 && (
        <p className="mt-1 border-t border-rule pt-1 text-xs text-muted">
          {i18n.tn("timeline.here", events.length - 1)}
        </p>
      )}
    </div>
  );
}

function hasFigure(index: EventIndex, event: number, { currency, basis }: Shown): boolean {
  if (basis === "all") return index.kind[event] !== NONE;
  const known = [index.amounts[currency].taiwan[event], index.taiwanProjects[event]];
  return known.some((value) => value !== undefined && !Number.isNaN(value));
}

/** The headline in the wording of the report, once the event's document is there. */
function ReportedWords({ id }: { readonly id: EventId }) {
  const { t } = useI18n();
  const prefetch = usePrefetchEvent();
  const { data } = useQuery({ ...eventQuery(id), enabled: false });
  useEffect(() => {
    const timer = setTimeout(() => prefetch(id), INTENT_MS);
    return () => clearTimeout(timer);
  }, [prefetch, id]);
  const headline = data?.figures.find((figure) => figure.headline);
  if (!headline) return null;
  return (
    <p className="text-xs text-muted">{t("timeline.asReported", { words: headline.asReported })}</p>
  );
}

/** At once, so that neither the eye nor a reader who wants no motion has to wait. */
function scrollTo(plot: Element | null, y: number): void {
  if (!plot) return;
  const top = plot.getBoundingClientRect().top + y;
  const shift = scrollShift(top, document.documentElement.clientHeight);
  if (shift !== 0) window.scrollBy({ top: shift, behavior: "instant" });
}

function placeCard(card: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const plot = card.offsetParent?.getBoundingClientRect();
  if (!plot) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const place = cardPlace(
    at,
    { width: card.offsetWidth, height: card.offsetHeight },
    {
      left: EDGE_PX - plot.left,
      top: EDGE_PX - plot.top,
      right: clientWidth - EDGE_PX - plot.left,
      bottom: clientHeight - EDGE_PX - plot.top,
    },
  );
  card.style.transform = `translate(${place.x}px, ${place.y}px)`;
}
