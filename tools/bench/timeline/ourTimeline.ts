import type { Browser, Locator, Page } from "playwright-core";
import { openPage, VIEWPORT } from "#tools/bench/browser/openPage.ts";
import { measureGestures, type TimelineTimes } from "./gestures.ts";

const VISITS = 3;

/**
 * The timeline of the built page, as another site would embed it: the list first, then the lanes asked for by a
 * click, which is the first frame. Zooming and panning are measured with no lane folded away.
 */
export async function measureOurTimeline(
  browser: Browser,
  url: string,
  times: TimelineTimes,
): Promise<void> {
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await openPage(browser);
    await page.goto(`${url}?embed=timeline&view=list`);
    times.firstFrame.push(await firstFrame(page));
    if (visit === VISITS - 1) await measureUnfolded(page, times);
    await page.context().close();
  }
}

async function firstFrame(page: Page): Promise<number> {
  const lanes = page.getByRole("radio", { name: "Lanes", exact: true });
  const { x, y, width, height } = await boxOf(lanes);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    window.paintProbe.arm("click", () => document.querySelector("canvas") !== null),
  );
  await page.mouse.click(x + width / 2, y + height / 2);
  return page.evaluate(() => window.paintProbe.result());
}

async function measureUnfolded(page: Page, times: TimelineTimes): Promise<void> {
  const unfold = page.getByRole("button", { name: /^Show all \d+/ });
  if (await unfold.isVisible()) await unfold.click();
  const { x, width } = await boxOf(page.getByRole("listbox"));
  await measureGestures(page, { x: x + width / 2, y: VIEWPORT.height / 2 }, times);
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error("It is not on the page.");
  return box;
}
