import {
  dayOfX,
  isWhole,
  moveEnd,
  panWindow,
  type TimeWindow,
  windowSpan,
  xOfDay,
  zoomWindow,
} from "./timeScale.ts";

/** What a press on the overview takes hold of; `new` draws another window. */
export type BrushPart = "from" | "to" | "window" | "new";

const HANDLE_REACH_PX = 12;
/** Less is a click, not a window. */
const CLICK_SLACK_PX = 4;

export function brushPart(
  window: TimeWindow,
  domain: TimeWindow,
  { widthPx, x }: { readonly widthPx: number; readonly x: number },
): BrushPart {
  const left = xOfDay(domain, widthPx, window.from);
  const right = xOfDay(domain, widthPx, window.to);
  if (Math.abs(x - left) <= HANDLE_REACH_PX) return "from";
  if (Math.abs(x - right) <= HANDLE_REACH_PX) return "to";
  return x > left && x < right && !isWhole(window, domain) ? "window" : "new";
}

type BrushMove = {
  readonly part: BrushPart;
  readonly widthPx: number;
  readonly fromX: number;
  readonly toX: number;
};

/** The window after a drag on the overview that began with `start`. */
export function brushed(
  start: TimeWindow,
  domain: TimeWindow,
  { part, widthPx, fromX, toX }: BrushMove,
): TimeWindow {
  const days = ((toX - fromX) / widthPx) * windowSpan(domain);
  switch (part) {
    case "from":
    case "to":
      return moveEnd(start, domain, { end: part, day: start[part] + days });
    case "window":
      return panWindow(start, domain, days);
    case "new":
      if (Math.abs(toX - fromX) < CLICK_SLACK_PX) return start;
      return drawn(domain, dayOfX(domain, widthPx, fromX), dayOfX(domain, widthPx, toX));
  }
}

const STEP_DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -30.44,
  ArrowDown: -30.44,
  ArrowRight: 30.44,
  ArrowUp: 30.44,
  PageDown: -365.25,
  PageUp: 365.25,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key takes an end of the window; `null` for keys that are not the slider's. */
export function steppedEnd(day: number, domain: TimeWindow, key: string): number | null {
  const step = Object.hasOwn(STEP_DAYS, key) ? STEP_DAYS[key] : undefined;
  if (step === undefined) return null;
  return Math.min(Math.max(day + step, domain.from), domain.to);
}

function drawn(domain: TimeWindow, a: number, b: number): TimeWindow {
  const days = Math.max(Math.abs(b - a), 1);
  const middle = (a + b) / 2;
  // By the same rules as any zoom: not closer than a month, not beyond the domain.
  const zoomed = zoomWindow(domain, domain, {
    factor: windowSpan(domain) / days,
    anchorDay: middle,
  });
  return panWindow(zoomed, domain, middle - (zoomed.from + zoomed.to) / 2);
}
