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

/** After how many rounds of changes to look: by the fourth, compiled code and caches have reached their size. */
const LOOKS = [1, 4, 5];

/** The memory of the page on the real record: loaded, and after rounds of filter changes that end where they began. */
export function benchMemory(folder: string, changes: number): Promise<readonly MemoryState[]> {
  return withSite({ folder }, (url) =>
    withBrowser({ limitMs: LIMIT_MS }, async (browser) => {
      const page = await openPage(browser);
      await page.goto(url);
      await untilComplete(page);
      const session = await page.context().newCDPSession(page);
      const states: MemoryState[] = [{ changes: 0, ...(await memoryOf(session)) }];
      for (let round = 1; round <= Math.max(...LOOKS); round += 1) {
        await changeFilters(page, changes);
        if (LOOKS.includes(round))
          states.push({ changes: round * changes, ...(await memoryOf(session)) });
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
