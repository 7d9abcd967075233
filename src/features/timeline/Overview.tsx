import { type PointerEvent, useMemo, useRef } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { type BrushPart, brushPart, brushed } from "./brush.ts";
import { OverviewHandle } from "./OverviewHandle.tsx";
import { overviewBars, type YearCount } from "./overviewRows.ts";
import { isWhole, type TimeWindow, xOfDay } from "./timeScale.ts";
import { useLiveWindow } from "./useZoom.ts";
import type { ZoomStore } from "./zoomStore.ts";

type OverviewProps = {
  readonly years: readonly YearCount[];
  readonly zoom: ZoomStore;
  readonly widthPx: number;
};

const HEIGHT_PX = 40;

/** The events of each year, and over them the window the plot shows: drawn, moved or stretched by hand or keyboard. */
export function Overview({ years, zoom, widthPx }: OverviewProps) {
  const { t } = useI18n();
  const { domain } = zoom;
  const bars = useMemo(
    () => overviewBars(years, { domain, widthPx, heightPx: HEIGHT_PX }),
    [years, domain, widthPx],
  );
  return (
    <div
      role="group"
      aria-label={t("timeline.overview")}
      className="relative touch-pan-y select-none border-b border-rule"
      style={{ height: HEIGHT_PX }}
    >
      <svg
        aria-hidden="true"
        width={widthPx}
        height={HEIGHT_PX}
        className="absolute fill-control/45"
      >
        {bars.map(({ year, x, width, height }) => (
          <rect key={year} x={x} y={HEIGHT_PX - height} width={width} height={height} />
        ))}
      </svg>
      <OverviewWindow zoom={zoom} widthPx={widthPx} />
    </div>
  );
}

type OverviewWindowProps = Omit<OverviewProps, "years">;

function OverviewWindow({ zoom, widthPx }: OverviewWindowProps) {
  const { t } = useI18n();
  const window = useLiveWindow(zoom);
  const drag = useRef<{ part: BrushPart; start: TimeWindow; x: number } | null>(null);
  const left = xOfDay(zoom.domain, widthPx, window.from);
  const right = xOfDay(zoom.domain, widthPx, window.to);
  const xOf = (event: PointerEvent<HTMLDivElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  return (
    <div
      className="absolute inset-0 cursor-crosshair"
      onPointerDown={(event) => {
        const x = xOf(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { part: brushPart(window, zoom.domain, { widthPx, x }), start: window, x };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        const { part, start, x } = drag.current;
        zoom.move(brushed(start, zoom.domain, { part, widthPx, fromX: x, toX: xOf(event) }));
      }}
      onPointerUp={() => {
        if (drag.current) zoom.settle(zoom.live());
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onDoubleClick={() => zoom.settle(zoom.domain)}
    >
      <div
        className={`absolute inset-y-0 ${isWhole(window, zoom.domain) ? "" : "cursor-grab bg-ink/10"}`}
        style={{ left, width: right - left }}
      />
      <OverviewHandle end="from" name={t("timeline.overview.from")} zoom={zoom} x={left} />
      <OverviewHandle end="to" name={t("timeline.overview.to")} zoom={zoom} x={right} />
    </div>
  );
}
