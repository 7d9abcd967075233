import type { Browser } from "playwright-core";
import { decodeIndex } from "#model/decodeIndex.ts";
import { withSite } from "#tools/bench/browser/benchSite.ts";
import { TimeUp, UNPACED, withBrowser } from "#tools/bench/browser/withBrowser.ts";
import { generatedDocuments } from "#tools/bench/generatedDocuments.ts";
import { generateRecord } from "#tools/bench/generateRecord.ts";
import { readRecord } from "#tools/readRecord.ts";
import type { TimelineTimes } from "./gestures.ts";
import { measureOurTimeline } from "./ourTimeline.ts";
import { measureVisTimeline } from "./visTimeline.ts";

export type TimelineRun = {
  readonly events: number;
  readonly ours: TimelineTimes;
  /** What it had done until its time ran out. */
  readonly vis: TimelineTimes;
  readonly limitMs: number;
};

const LANES = 31;
const SEED = 1;
const LIMIT_MS = 90_000;
/** Where nobody would wait any longer, less is enough to see that it takes too long. */
const LIMIT_LARGE_MS = 45_000;
const LARGE = 100_000;

/** Both timelines at every size, each in a browser of its own that draws as fast as it can. */
export async function benchTimeline(
  folder: string,
  sizes: readonly number[],
): Promise<readonly TimelineRun[]> {
  const runs: TimelineRun[] = [];
  for (const events of sizes) runs.push(await runTimeline(folder, events));
  return runs;
}

async function runTimeline(folder: string, events: number): Promise<TimelineRun> {
  const record = readRecord("data");
  const vocabulary = { ...record, provinces: record.provinces.slice(0, LANES) };
  const documentOf = generatedDocuments({ events, seed: SEED, vocabulary });
  const limitMs = events < LARGE ? LIMIT_MS : LIMIT_LARGE_MS;
  const ours = await withSite({ folder, documentOf }, (url) =>
    timesWithin(limitMs, (browser, times) => measureOurTimeline(browser, url, times)),
  );
  const index = decodeIndex(generateRecord({ events, seed: SEED, vocabulary }));
  const vis = await timesWithin(limitMs, (browser, times) =>
    measureVisTimeline(browser, index, times),
  );
  return { events, ours, vis, limitMs };
}

type Measure = (browser: Browser, times: TimelineTimes) => Promise<void>;

/** What a timeline did until it was done, or its time ran out. */
async function timesWithin(limitMs: number, measure: Measure): Promise<TimelineTimes> {
  const times: TimelineTimes = { firstFrame: [], zoom: [], pan: [] };
  try {
    await withBrowser({ args: UNPACED, limitMs }, (browser) => measure(browser, times));
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
  }
  return times;
}
