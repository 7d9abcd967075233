import { useI18n } from "#i18n/useI18n.tsx";
import { timeTicks } from "./timeTicks.ts";
import { useLiveWindow } from "./useZoom.ts";
import type { ZoomStore } from "./zoomStore.ts";

type TimeAxisProps = { readonly zoom: ZoomStore; readonly widthPx: number };

const HALF_LABEL_PX = { day: 58, month: 56, year: 18 } as const;

/** Dates below the plot; every event says its own, so assistive technology skips them. */
export function TimeAxis({ zoom, widthPx }: TimeAxisProps) {
  const { dates } = useI18n();
  const window = useLiveWindow(zoom);
  const { precision, ticks } = timeTicks(window, widthPx);
  const half = HALF_LABEL_PX[precision];
  return (
    <div aria-hidden="true" className="relative h-6 text-xs text-muted tabular-nums">
      {ticks
        .filter(({ x }) => x >= half && x <= widthPx - half)
        .map(({ day, x }) => (
          <span
            key={day}
            className="absolute top-1 -translate-x-1/2 whitespace-nowrap"
            style={{ left: x }}
          >
            {dates({ startDay: day, endDay: day, precision })}
          </span>
        ))}
    </div>
  );
}
