import type { Page } from "playwright-core";
import { filterTitles, pointAt } from "./filterControls.ts";

/** What a reader waits for while filtering, in milliseconds. */
export type FilterClicks = {
  /** Of every click, from the mouse button's release to the frame painted with the new number of events. */
  readonly painted: readonly number[];
  /** Of every interaction, as the Event Timing API reports it, in steps of 8 ms; the longest is the page's INP. */
  readonly interactions: readonly number[];
  /** Tasks of more than 50 ms on the main thread, whatever they did. */
  readonly longTasks: readonly number[];
};

/**
 * Sets every one of so many filters and takes it off again, by real clicks, one when the last has been followed, as
 * many as the time allows.
 */
export async function measureFilterClicks(
  page: Page,
  { controls, limitMs }: { readonly controls: number; readonly limitMs: number },
): Promise<FilterClicks> {
  const start = performance.now();
  const titles = await filterTitles(page, controls);
  await page.evaluate(observeSlowness);
  const painted: number[] = [];
  for (const title of titles) {
    if (performance.now() - start > limitMs) break;
    painted.push(await click(page, title));
    painted.push(await click(page, title));
  }
  await page.evaluate(untilStill);
  return { painted, ...(await page.evaluate(() => window.slowness.read())) };
}

async function click(page: Page, title: string): Promise<number> {
  await page.evaluate(untilStill);
  await pointAt(page, title);
  await page.evaluate(untilStill);
  // Armed first, for an input overtakes what the page is asked to run.
  await page.evaluate(() => {
    const status = [...document.querySelectorAll("[role=status]")].find(({ textContent }) =>
      textContent.includes(" of "),
    );
    const before = status?.textContent;
    window.paintProbe.arm("click", () => status?.textContent !== before);
  });
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.paintProbe.result());
}

/** Runs in the page: resolves when nothing has been written to it for a moment and nothing is left to do. */
export async function untilStill(): Promise<void> {
  let last = performance.now();
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  const what = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.body, what);
  while (performance.now() - last < 80)
    await new Promise((resolve) =>
      requestIdleCallback(() => setTimeout(resolve, 20), { timeout: 500 }),
    );
  observer.disconnect();
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly slowness: {
      readonly read: () => { readonly interactions: number[]; readonly longTasks: number[] };
    };
  }
}

/** Runs in the page: begins to listen to what the browser says of slow interactions and long tasks. */
function observeSlowness(): void {
  const longest = new Map<number, number>();
  const longTasks: number[] = [];
  const listen = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      if (entry.entryType === "longtask") longTasks.push(entry.duration);
      const id = "interactionId" in entry ? Number(entry.interactionId) : 0;
      if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
    }
  };
  const observer = new PerformanceObserver((list) => listen(list.getEntries()));
  const threshold = { durationThreshold: 16 };
  const slowEvents = new PerformanceObserver((list) => listen(list.getEntries()));
  slowEvents.observe({ type: "event", ...threshold });
  observer.observe({ type: "longtask" });
  const read = () => {
    listen([...slowEvents.takeRecords(), ...observer.takeRecords()]);
    return { interactions: [...longest.values()], longTasks };
  };
  Object.assign(window, { slowness: { read } });
}
