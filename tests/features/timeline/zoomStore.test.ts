import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createZoomStore, isZoomed } from "#features/timeline/zoomStore.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("tells of a movement at once, and that it has settled when no further step comes", () => {
  const zoom = createZoomStore({ from: 0, to: 1000 });
  const told = vi.fn<() => void>();
  zoom.subscribe(told);
  zoom.move({ from: 100, to: 500 });
  expect(told).toHaveBeenCalledTimes(1);
  expect(zoom.live()).toEqual({ from: 100, to: 500 });
  expect(zoom.settled()).toEqual({ from: 0, to: 1000 });
  vi.runAllTimers();
  expect(zoom.settled()).toEqual({ from: 100, to: 500 });
  expect(told).toHaveBeenCalledTimes(2);
});

it("settles at once where the change stands by itself", () => {
  const zoom = createZoomStore({ from: 0, to: 1000 });
  zoom.move({ from: 100, to: 500 });
  zoom.settle({ from: 0, to: 1000 });
  vi.runAllTimers();
  expect(zoom.settled()).toEqual({ from: 0, to: 1000 });
  expect(isZoomed(zoom)).toBe(false);
});
