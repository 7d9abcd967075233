import type { CDPSession } from "playwright-core";
import { withSite } from "#tools/bench/browser/benchSite.ts";
import { openPage } from "#tools/bench/browser/openPage.ts";
import { withBrowser } from "#tools/bench/browser/withBrowser.ts";
import { clickFilters } from "./filterClicks.ts";
import { untilComplete } from "./pageBench.ts";

/** What the page holds once what it no longer needs has been collected. */
export type MemoryState = {
  readonly changes: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
};

const LIMIT_MS = 150_000;

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
        await clickFilters(page, changes);
        states.push({ changes: done, ...(await memoryOf(session)) });
      }
      return states;
    }),
  );
}

async function memoryOf(session: CDPSession) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heapMb: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
}
