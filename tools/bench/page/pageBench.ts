import type { Browser, Page } from "playwright-core";
import { withSite } from "#tools/bench/browser/benchSite.ts";
import { openPage } from "#tools/bench/browser/openPage.ts";
import { withBrowser } from "#tools/bench/browser/withBrowser.ts";
import { generatedDocuments } from "#tools/bench/generatedDocuments.ts";
import { readRecord } from "#tools/readRecord.ts";
import { type FilterClicks, measureFilterClicks } from "./filterClicks.ts";

export type PageRun = FilterClicks & {
  /** `null` for the real record. */
  readonly events: number | null;
  /** How many times slower the processor was made. */
  readonly slowdown: number;
};

const SEED = 1;
const SLOWDOWNS = [1, 4];
/** Each is clicked twice. */
const CONTROLS = 16;
/** When to be content with the clicks there are. */
const CLICKS_LIMIT_MS = 60_000;
const LIMIT_MS = 110_000;

/** Filters the whole page on every record, at full speed and slowed down. */
export async function benchPage(
  folder: string,
  records: readonly (number | null)[],
): Promise<readonly PageRun[]> {
  const runs: PageRun[] = [];
  for (const events of records) {
    const site = { folder, ...(events === null ? {} : { documentOf: documentsOf(events) }) };
    await withSite(site, async (url) => {
      for (const slowdown of SLOWDOWNS) {
        const clicks = await withBrowser({ limitMs: LIMIT_MS }, (browser) =>
          filterPage(browser, url, slowdown),
        );
        runs.push({ events, slowdown, ...clicks });
      }
    });
  }
  return runs;
}

function documentsOf(events: number) {
  return generatedDocuments({ events, seed: SEED, vocabulary: readRecord("data") });
}

async function filterPage(browser: Browser, url: string, slowdown: number): Promise<FilterClicks> {
  const page = await openPage(browser);
  await page.goto(url);
  await untilComplete(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return measureFilterClicks(page, { controls: CONTROLS, limitMs: CLICKS_LIMIT_MS });
}

/** Until the last region stands, so that none is still on its way while filtering. */
export async function untilComplete(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Sources and method", exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
}
