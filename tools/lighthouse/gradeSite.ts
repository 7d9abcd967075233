import type { RunnerResult } from "lighthouse";
import { runLighthouse } from "./runLighthouse.ts";
import { CATEGORIES, hasReachedAim, MOST_RUNS } from "./verdict.ts";

/** Grades the site in a folder, again while it falls short of the aim; each time in a browser of its own. */
export async function gradeSite(
  folder: string,
): Promise<readonly [RunnerResult, ...RunnerResult[]]> {
  const runs: [RunnerResult, ...RunnerResult[]] = [await runLighthouse(folder, CATEGORIES)];
  while (runs.length < MOST_RUNS && !runs.some(({ lhr }) => hasReachedAim(lhr)))
    runs.push(await runLighthouse(folder, CATEGORIES));
  return runs;
}
