import { withSite } from "#tools/bench/browser/benchSite.ts";
import { openPage } from "#tools/bench/browser/openPage.ts";
import { withBrowser } from "#tools/bench/browser/withBrowser.ts";
import { quantile } from "#tools/bench/statistics.ts";
import { runLighthouse } from "#tools/lighthouse/runLighthouse.ts";

export type LoadRun = {
  /** What was asked for before the timeline stood, and how much of it came, compressed. */
  readonly requests: readonly { readonly name: string; readonly bytes: number }[];
  /** Lighthouse, for a phone on slow 4G: the median of some runs. */
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
};

const LIMIT_MS = 60_000;

/** What a first visit loads until the timeline can be used, and what a phone on a slow line sees of it. */
export async function benchLoad(folder: string, gradings: number): Promise<LoadRun> {
  const requests = await requestsBeforeTimeline(folder);
  const audits: Awaited<ReturnType<typeof gradeOnce>>[] = [];
  for (let run = 0; run < gradings; run += 1) audits.push(await gradeOnce(folder));
  const median = (name: string) =>
    quantile(
      audits.map((audit) => audit[name]?.numericValue ?? Number.NaN),
      0.5,
    );
  return {
    requests,
    lcpMs: median("largest-contentful-paint"),
    tbtMs: median("total-blocking-time"),
    cls: median("cumulative-layout-shift"),
  };
}

async function gradeOnce(folder: string) {
  return (await runLighthouse(folder, ["performance"])).lhr.audits;
}

function requestsBeforeTimeline(folder: string): Promise<LoadRun["requests"]> {
  return withSite({ folder }, (url) =>
    withBrowser({ limitMs: LIMIT_MS }, async (browser) => {
      const page = await openPage(browser);
      await page.addInitScript(noteCanvas);
      await page.goto(url);
      await page.waitForFunction(() => performance.getEntriesByName("timeline").length > 0);
      return page.evaluate(requestsUntilTimeline);
    }),
  );
}

/** Runs in the page: notes when the marks of the timeline have a place to be drawn in. */
function noteCanvas(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("canvas") === null) return;
    performance.mark("timeline");
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Runs in the page: what the browser had begun to load by then. */
function requestsUntilTimeline() {
  const [timeline] = performance.getEntriesByName("timeline");
  return [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ]
    .filter(({ startTime }) => startTime < (timeline?.startTime ?? 0))
    .map((entry) => ({
      name: new URL(entry.name).pathname,
      bytes: "encodedBodySize" in entry ? Number(entry.encodedBodySize) : Number.NaN,
    }));
}
