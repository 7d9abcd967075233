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
const LIMIT_MS = 75_000;

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
  const ours = noTimes();
  await withSite({ folder, documentOf }, (url) =>
    withBrowser(BROWSER, (browser) => measureOurTimeline(browser, url, ours)),
  );
  const index = decodeIndex(generateRecord({ events, seed: SEED, vocabulary }));
  const vis = noTimes();
  try {
    await withBrowser(BROWSER, (browser) => measureVisTimeline(browser, index, vis));
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
  }
  return { events, ours, vis, limitMs: LIMIT_MS };
}

const BROWSER = { args: UNPACED, limitMs: LIMIT_MS };

function noTimes(): TimelineTimes {
  return { firstFrame: [], zoom: [], pan: [] };
}
