/** The stretch of time shown, in days since 1970-01-01 and fractions of them. */
export type TimeWindow = { readonly from: number; readonly to: number };

/** Closer than this there is nothing to see: a day is then wider than a mark. */
export const SHORTEST_WINDOW_DAYS = 28;

export function windowSpan({ from, to }: TimeWindow): number {
  return to - from;
}

export function xOfDay(window: TimeWindow, widthPx: number, day: number): number {
  return ((day - window.from) / windowSpan(window)) * widthPx;
}

export function dayOfX(window: TimeWindow, widthPx: number, x: number): number {
  return window.from + (x / widthPx) * windowSpan(window);
}

/** The window after zooming by a factor (2 is twice as close) with the day under the pointer where it is. */
export function zoomWindow(
  window: TimeWindow,
  domain: TimeWindow,
  { factor, anchorDay }: { readonly factor: number; readonly anchorDay: number },
): TimeWindow {
  const span = clampSpan(windowSpan(window) / factor, domain);
  const share = (anchorDay - window.from) / windowSpan(window);
  return fitInto({ from: anchorDay - share * span, to: anchorDay + (1 - share) * span }, domain);
}

export function panWindow(window: TimeWindow, domain: TimeWindow, days: number): TimeWindow {
  return fitInto({ from: window.from + days, to: window.to + days }, domain);
}

/** Moves one end, the other stays; the window keeps its shortest span. */
export function moveEnd(
  window: TimeWindow,
  domain: TimeWindow,
  { end, day }: { readonly end: "from" | "to"; readonly day: number },
): TimeWindow {
  const shortest = clampSpan(0, domain);
  if (end === "from") return { from: clamp(day, domain.from, window.to - shortest), to: window.to };
  return { from: window.from, to: clamp(day, window.from + shortest, domain.to) };
}

/** The window that shows a day: as it is where it does, else moved so that the day is in the middle. */
export function windowShowing(window: TimeWindow, domain: TimeWindow, day: number): TimeWindow {
  const margin = windowSpan(window) * 0.02;
  if (day >= window.from + margin && day <= window.to - margin) return window;
  return panWindow(window, domain, day - (window.from + window.to) / 2);
}

export function isWhole(window: TimeWindow, domain: TimeWindow): boolean {
  return window.from <= domain.from && window.to >= domain.to;
}

/** Moves a window into the domain without changing its span, unless it is longer than the domain. */
function fitInto(window: TimeWindow, domain: TimeWindow): TimeWindow {
  const span = clampSpan(windowSpan(window), domain);
  const from = clamp(window.from, domain.from, domain.to - span);
  return { from, to: from + span };
}

function clampSpan(days: number, domain: TimeWindow): number {
  const longest = windowSpan(domain);
  return clamp(days, Math.min(SHORTEST_WINDOW_DAYS, longest), longest);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
