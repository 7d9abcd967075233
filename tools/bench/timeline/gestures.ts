import type { Page } from "playwright-core";

/** What one timeline did at one size: milliseconds, one for every visit, move or turn of the wheel. */
export type TimelineTimes = {
  /** From being asked for, its events in memory, to painted. */
  readonly firstFrame: number[];
  /** From the mouse having moved, or its wheel turned, to painted. */
  readonly zoom: number[];
  readonly pan: number[];
};

type Point = { readonly x: number; readonly y: number };

/** A turn of the wheel by this much changes the window by a tenth in both timelines. */
export const TURN_PX = 12;
/** From everything to about a quarter of it, where there is room to pan. */
const TURNS = 15;
const MOVES = 20;
const MOVE_PX = 6;

/** Turns the wheel in and out, then drags left and right, at a point, one step when the last is painted. */
export async function measureGestures(
  page: Page,
  at: Point,
  { zoom, pan }: TimelineTimes,
): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < TURNS; turn += 1) zoom.push(await turned(page, -TURN_PX));
  for (let turn = 0; turn < TURNS; turn += 1) zoom.push(await turned(page, TURN_PX));
  for (let turn = 0; turn < TURNS; turn += 1) await turned(page, -TURN_PX);
  await page.keyboard.up("Control");
  await page.mouse.down();
  // Until it has gone a few pixels a press may still become a click.
  await moved(page, { ...at, x: at.x + 2 * MOVE_PX });
  for (let move = 0; move < MOVES; move += 1)
    pan.push(await moved(page, { ...at, x: at.x - move * MOVE_PX }));
  for (let move = MOVES; move > 0; move -= 1)
    pan.push(await moved(page, { ...at, x: at.x - move * MOVE_PX }));
  await page.mouse.up();
}

async function turned(page: Page, byPx: number): Promise<number> {
  await page.evaluate(() => window.paintProbe.arm("wheel"));
  await page.mouse.wheel(0, byPx);
  return page.evaluate(() => window.paintProbe.result());
}

async function moved(page: Page, { x, y }: Point): Promise<number> {
  await page.evaluate(() => window.paintProbe.arm("pointermove"));
  await page.mouse.move(x, y);
  return page.evaluate(() => window.paintProbe.result());
}
