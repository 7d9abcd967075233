import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { Button } from "#ui/Button.tsx";
import { EventRow } from "./EventRow.tsx";
import { listRows } from "./listRows.ts";

type EventListProps = { readonly index: EventIndex; readonly selection: Selection };

/** The list is part of the page: all of it at once would put what follows out of reach. */
const FIRST_EVENTS = 40;
const LIKELY_HEIGHT_PX = { year: 56, event: 92 } as const;

/** The selected events by year, newest first; only the rows near the screen exist. */
export function EventList({ index, selection }: EventListProps) {
  const { t, number } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const [top, setTop] = useState(0);
  const { events } = selection;
  const rows = useMemo(
    () => listRows(index, events, isWhole ? events.length : FIRST_EVENTS),
    [index, events, isWhole],
  );
  const measureTop = useCallback((list: HTMLDivElement | null) => {
    if (list) setTop(list.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (at) => LIKELY_HEIGHT_PX[rows[at]?.kind ?? "event"],
    getItemKey: (at) => rowKey(index, rows[at]),
    overscan: 8,
    scrollMargin: top,
    initialRect: { width: 0, height: 900 },
  });
  return (
    <>
      <div ref={measureTop} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index: at, start }) => {
          const row = rows[at];
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={at}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
              >
                {row.kind === "year" ? (
                  <h3 className="flex items-baseline gap-3 border-b border-rule pt-4 pb-1 text-xl">
                    {row.year}
                    <span className="font-sans text-xs text-muted">{number(row.count)}</span>
                  </h3>
                ) : (
                  <EventRow index={index} event={row.event} currency={selection.currency} />
                )}
              </div>
            )
          );
        })}
      </div>
      {events.length > FIRST_EVENTS && (
        <Button className="mt-4" onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? t("timeline.list.showFirst", { n: FIRST_EVENTS })
            : t("timeline.list.showAll", { n: events.length })}
        </Button>
      )}
    </>
  );
}

function rowKey(index: EventIndex, row: ReturnType<typeof listRows>[number] | undefined): string {
  if (!row) return "";
  return row.kind === "year" ? String(row.year) : (index.id[row.event] ?? "");
}
