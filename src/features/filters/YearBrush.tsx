import { type PointerEvent, useRef, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { ControlGroup } from "#ui/ControlGroup.tsx";
import { yearsText } from "#i18n/filterLabel.ts";
import { useGesture } from "./useGesture.ts";
import { YearBars } from "./YearBars.tsx";
import { YearHandle } from "./YearHandle.tsx";
import { shownYears, spanBetween, yearAt, yearFilter, type YearSpan } from "./yearBrush.ts";

type YearBrushProps = { readonly index: EventIndex; readonly selection: Selection };

export function YearBrush({ index, selection }: YearBrushProps) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const { view, setView } = useView();
  const gesture = useGesture();
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly start: number; moved: boolean } | null>(null);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const record: YearSpan = { from: index.firstYear, to: index.lastYear };
  const span = shownYears(record, view);
  const isOpen = view.from === null && view.to === null;
  const change = (next: YearSpan) => gesture.change(yearFilter(record, next));
  const pointedYear = (event: PointerEvent) => yearUnder(event, track.current, record);

  const endDrag = () => {
    drag.current = null;
    gesture.end();
  };
  const brush = {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { start: pointedYear(event), moved: false };
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      const year = pointedYear(event);
      setPointedAt(year);
      if (!drag.current) return;
      // A tap, or a finger that begins to scroll, changes nothing before it leaves the year.
      if (year !== drag.current.start) drag.current.moved = true;
      if (drag.current.moved) change(spanBetween(drag.current.start, year));
    },
    onPointerUp(event: PointerEvent<HTMLDivElement>) {
      if (drag.current) change(spanBetween(drag.current.start, pointedYear(event)));
      endDrag();
    },
    onPointerCancel: endDrag,
    onPointerLeave: () => setPointedAt(null),
  };

  const count = selection.counts.year[(pointedAt ?? 0) - index.firstYear] ?? 0;
  const said =
    pointedAt === null
      ? yearsText(i18n, view)
      : t("filters.years.bar", { year: String(pointedAt), count: tn("filters.count", count) });
  return (
    <ControlGroup title={t("filters.years")}>
      <div ref={track} className="relative mx-3 select-none">
        <div className="cursor-crosshair touch-pan-y" {...brush}>
          <YearBars counts={selection.counts.year} first={index.firstYear} span={span} />
        </div>
        {(["from", "to"] as const).map((edge) => (
          <YearHandle
            key={edge}
            edge={edge}
            record={record}
            span={span}
            yearAt={pointedYear}
            onChange={change}
            onEnd={gesture.end}
          />
        ))}
      </div>
      <div className="mt-1 flex min-h-6 items-baseline gap-2 text-xs text-muted">
        <p className="flex-1">{said}</p>
        {!isOpen && (
          <Button
            look="quiet"
            className="min-h-6 text-xs"
            onClick={() => setView({ from: null, to: null })}
          >
            {t("filters.years.all")}
          </Button>
        )}
      </div>
    </ControlGroup>
  );
}

function yearUnder(event: PointerEvent, track: HTMLElement | null, record: YearSpan): number {
  const { left, width } = (track ?? event.currentTarget).getBoundingClientRect();
  return yearAt(record, (event.clientX - left) / width);
}
