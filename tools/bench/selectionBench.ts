import { execFileSync } from "node:child_process";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { PEERS, type PeerName, type SelectionRun } from "./selectionRun.ts";

/** Above this the naive list is not worth waiting for. */
const LARGEST_NAIVE = 100_000;
const LIMIT_MS = 120_000;

/** Runs every peer at every size, one process each, and checks that all give the same results. */
export function benchSelection(sizes: readonly number[]): readonly SelectionRun[] {
  return sizes.flatMap((events) => {
    const peers = PEERS.filter((peer) => peer !== "naive" || events <= LARGEST_NAIVE);
    const runs = peers.map((peer) => runInChild(peer, events));
    for (const run of runs)
      if (!isDeepStrictEqual(run.results, runs[0]?.results))
        throw new Error(`${run.peer} and ${runs[0]?.peer} disagree at ${events} events`);
    return runs;
  });
}

function runInChild(peer: PeerName, events: number): SelectionRun {
  const child = path.resolve(import.meta.dirname, "selectionChild.ts");
  const args = [
    "--expose-gc",
    "--max-old-space-size=8192",
    "--import",
    "tsx",
    child,
    peer,
    String(events),
  ];
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: LIMIT_MS,
  });
  // Written by `selectionChild.ts` of the same version a moment ago.
  return JSON.parse(output) as SelectionRun;
}
