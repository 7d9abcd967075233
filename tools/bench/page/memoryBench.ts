import type { CDPSession, Page } from "playwright-core";
import { withSite } from "#tools/bench/browser/benchSite.ts";
import { openPage } from "#tools/bench/browser/openPage.ts";
import { withBrowser } from "#tools/bench/browser/withBrowser.ts";
import { untilStill } from "./filterClicks.ts";
import { filterTitles } from "./filterControls.ts";
import { untilComplete } from "./pageBench.ts";

/** What the page holds once what it no longer needs has been collected. */
export type MemoryState = {
  readonly changes: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
};

const LIMIT_MS = 120_000;

/**
 * The memory of the page on the real record: after loading, and after each of two rounds of filter changes that end
 * where they began. The first round fetches code and fills caches; what the second adds would be added for ever.
 */
export function benchMemory(folder: string, changes: number): Promise<readonly MemoryState[]> {
  return withSite({ folder }, (url) =>
    withBrowser({ limitMs: LIMIT_MS }, async (browser) => {
      const page = await openPage(browser);
      await page.goto(url);
      await untilComplete(page);
      const session = await page.context().newCDPSession(page);
      const states: MemoryState[] = [{ changes: 0, ...(await memoryOf(session)) }];
      for (const done of [changes, 2 * changes]) {
        await changeFilters(page, changes);
        states.push({ changes: done, ...(await memoryOf(session)) });
      }
      return states;
    }),
  );
}

/** Sets filters and takes them off again, as fast as the page answers; an even number, so that none is left on. */
async function changeFilters(page: Page, changes: number): Promise<void> {
  const titles = await filterTitles(page, changes / 2);
  await page.evaluate(
    async ({ names, clicks }) => {
      for (let click = 0; click < clicks; click += 1) {
        const name = names[Math.floor(click / 2) % names.length];
        const controls = document.querySelectorAll<HTMLElement>("button[title], label[title]");
        [...controls].find(({ title }) => title === name)?.click();
        await window.paintProbe.painted();
      }
    },
    { names: titles, clicks: changes },
  );
  await page.evaluate(untilStill);
}

async function memoryOf(session: CDPSession) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heapMb: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
}
