import { memo, useLayoutEffect, useRef } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import { readColours } from "./canvasColours.ts";
import { BLEED_PX, drawTimeline, markReach } from "./drawTimeline.ts";
import { type PlotBrushes, plotBrushes } from "./plotBrushes.ts";
import type { PlotLayout } from "./plotLayout.ts";
import { timelineLayout } from "./timelineLayout.ts";
import { timeTicks } from "./timeTicks.ts";
import { usePalette } from "./usePalette.ts";
import type { ZoomStore } from "./zoomStore.ts";

type PlotCanvasProps = {
  readonly index: EventIndex;
  readonly layout: PlotLayout;
  readonly zoom: ZoomStore;
  readonly widthPx: number;
  /** The events under the pointer or the keyboard, and in the dialog: set off by a ring. */
  readonly pointed: number | null;
  readonly opened: number | null;
};

/** Pictures of marks are made once, not with every filter. */
type KeptBrushes = { readonly palette: string; readonly brushes: PlotBrushes };

/** The marks as pixels. What they say is said by the options over it, so assistive technology skips it. */
export const PlotCanvas = memo(function PlotCanvas(props: PlotCanvasProps) {
  const { index, layout, zoom, widthPx, pointed, opened } = props;
  const ref = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const kept = useRef<KeptBrushes | null>(null);
  // Before paint, or the first frame would be empty.
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d", { alpha: false });
    if (!canvas || !context) return undefined;
    const brushesFor = (pixelRatio: number) => {
      const { current } = kept;
      if (current?.palette === palette && current.brushes.pixelRatio === pixelRatio)
        return current.brushes;
      const brushes = plotBrushes(readColours(canvas), pixelRatio);
      kept.current = { palette, brushes };
      return brushes;
    };
    const draw = () => {
      const pixelRatio = window.devicePixelRatio;
      const brushes = brushesFor(pixelRatio);
      resize(canvas, { widthPx: widthPx + 2 * BLEED_PX, heightPx: layout.height, pixelRatio });
      context.setTransform(pixelRatio, 0, 0, pixelRatio, BLEED_PX * pixelRatio, 0);
      const view = { window: zoom.live(), widthPx };
      drawTimeline(context, {
        layout,
        frame: timelineLayout(index, layout, view),
        ticks: timeTicks(view.window, widthPx).ticks,
        widthPx,
        reach: markReach(view.window, zoom.domain, widthPx),
        brushes,
        outlined: [pointed, opened],
      });
    };
    draw();
    return eachFrame(draw, zoom);
  }, [index, layout, zoom, widthPx, pointed, opened, palette]);
  return (
    <canvas
      ref={ref}
      aria-hidden="true"
      className="absolute top-0 max-w-none"
      style={{ left: -BLEED_PX, width: widthPx + 2 * BLEED_PX, height: layout.height }}
    />
  );
});

/** Draws at most once a frame while the window moves, and when the page is moved to another screen. */
function eachFrame(draw: () => void, zoom: ZoomStore): () => void {
  let request = 0;
  let drawn = zoom.live();
  const drawFrame = () => {
    request = 0;
    drawn = zoom.live();
    draw();
  };
  const schedule = () => {
    if (request === 0) request = requestAnimationFrame(drawFrame);
  };
  const unsubscribe = zoom.subscribe(() => {
    // Settling says nothing new to the canvas.
    if (zoom.live() !== drawn) schedule();
  });
  window.addEventListener("resize", schedule);
  return () => {
    cancelAnimationFrame(request);
    unsubscribe();
    window.removeEventListener("resize", schedule);
  };
}

type CanvasSize = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
};

/** Setting the size clears a canvas and is slow, so only when it is another. */
function resize(canvas: HTMLCanvasElement, { widthPx, heightPx, pixelRatio }: CanvasSize): void {
  const width = Math.round(widthPx * pixelRatio);
  const height = Math.round(heightPx * pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
