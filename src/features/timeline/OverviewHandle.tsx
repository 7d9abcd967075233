import { useI18n } from "#i18n/useI18n.tsx";
import { steppedEnd } from "./brush.ts";
import { moveEnd } from "./timeScale.ts";
import { useLiveWindow } from "./useZoom.ts";
import type { ZoomStore } from "./zoomStore.ts";

type OverviewHandleProps = {
  readonly end: "from" | "to";
  readonly name: string;
  readonly zoom: ZoomStore;
  readonly x: number;
};

/** One end of the window as a slider: arrows go by months, page keys by years. Dragging is the overview's. */
export function OverviewHandle({ end, name, zoom, x }: OverviewHandleProps) {
  const { dates } = useI18n();
  const window = useLiveWindow(zoom);
  const day = Math.floor(window[end]);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={Math.floor(zoom.domain.from)}
      aria-valuemax={Math.floor(zoom.domain.to)}
      aria-valuenow={day}
      aria-valuetext={dates({ startDay: day, endDay: day, precision: "month" })}
      className="group absolute inset-y-0 flex w-6 -translate-x-1/2 cursor-ew-resize items-center justify-center"
      style={{ left: x }}
      onKeyDown={(event) => {
        const next = steppedEnd(window[end], zoom.domain, event.key);
        if (next === null) return;
        event.preventDefault();
        zoom.settle(moveEnd(window, zoom.domain, { end, day: next }));
      }}
    >
      <span className="h-full w-px bg-control group-hover:w-0.5 group-hover:bg-ink group-focus-visible:w-0.5" />
      <span className="absolute h-4 w-1.5 rounded-sm border border-control bg-paper" />
    </div>
  );
}
