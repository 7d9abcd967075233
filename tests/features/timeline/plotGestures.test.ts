import { describe, expect, it } from "vitest";
import { createPlotGestures } from "#features/timeline/plotGestures.ts";
import { dayOfX, windowSpan } from "#features/timeline/timeScale.ts";
import { createZoomStore } from "#features/timeline/zoomStore.ts";

const widthPx = 1000;
const plainWheel = { x: 500, deltaX: 0, deltaY: 0, zooms: false, isSideways: false };

function zoomedStore() {
  const zoom = createZoomStore({ from: 0, to: 10_000 });
  zoom.settle({ from: 4000, to: 6000 });
  return { zoom, gestures: createPlotGestures(zoom, widthPx) };
}

describe("dragging", () => {
  it("moves the window with the pointer", () => {
    const { zoom, gestures } = zoomedStore();
    gestures.press({ id: 1, x: 500 });
    gestures.drag({ id: 1, x: 600 });
    expect(zoom.live()).toEqual({ from: 3800, to: 5800 });
    gestures.release(1);
    expect(gestures.wasDragged()).toBe(true);
    expect(zoom.settled()).toEqual({ from: 3800, to: 5800 });
  });

  it("is a click while the pointer has hardly moved", () => {
    const { zoom, gestures } = zoomedStore();
    gestures.press({ id: 1, x: 500 });
    expect(gestures.drag({ id: 1, x: 503 })).toBe(false);
    gestures.release(1);
    expect(gestures.wasDragged()).toBe(false);
    expect(zoom.live()).toEqual({ from: 4000, to: 6000 });
  });

  it("does nothing when no button is down", () => {
    const { gestures } = zoomedStore();
    expect(gestures.drag({ id: 1, x: 900 })).toBe(false);
  });
});

describe("pinching", () => {
  it("keeps what is under the two fingers under them", () => {
    const { zoom, gestures } = zoomedStore();
    const middle = dayOfX(zoom.live(), widthPx, 500);
    gestures.press({ id: 1, x: 400 });
    gestures.press({ id: 2, x: 600 });
    gestures.drag({ id: 1, x: 300 });
    gestures.drag({ id: 2, x: 700 });
    expect(windowSpan(zoom.live())).toBeCloseTo(1000);
    expect(dayOfX(zoom.live(), widthPx, 500)).toBeCloseTo(middle);
  });

  it("goes on as a drag with one finger, without a jump", () => {
    const { zoom, gestures } = zoomedStore();
    gestures.press({ id: 1, x: 400 });
    gestures.press({ id: 2, x: 600 });
    gestures.drag({ id: 2, x: 800 });
    const pinched = zoom.live();
    gestures.release(2);
    gestures.drag({ id: 1, x: 400 });
    expect(zoom.live()).toEqual(pinched);
  });
});

describe("the wheel", () => {
  it("is the page's when turned plainly", () => {
    const { zoom, gestures } = zoomedStore();
    expect(gestures.wheel({ ...plainWheel, deltaY: 100 })).toBe(false);
    expect(zoom.live()).toEqual({ from: 4000, to: 6000 });
  });

  it("zooms about the pointer with Ctrl or ⌘", () => {
    const { zoom, gestures } = zoomedStore();
    const day = dayOfX(zoom.live(), widthPx, 200);
    expect(gestures.wheel({ ...plainWheel, x: 200, deltaY: -100, zooms: true })).toBe(true);
    expect(windowSpan(zoom.live())).toBeLessThan(2000);
    expect(dayOfX(zoom.live(), widthPx, 200)).toBeCloseTo(day);
  });

  it("pans sideways, by a sideways wheel or with Shift", () => {
    const { zoom, gestures } = zoomedStore();
    gestures.wheel({ ...plainWheel, deltaX: 100 });
    expect(zoom.live()).toEqual({ from: 4200, to: 6200 });
    gestures.wheel({ ...plainWheel, deltaY: -100, isSideways: true });
    expect(zoom.live()).toEqual({ from: 4000, to: 6000 });
  });
});
