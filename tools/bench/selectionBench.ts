import { execFileSync } from "node:child_process";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { PEERS, type PeerName, type SelectionRun } from "./selectionRun.ts";

/** Above this the naive list is not worth waiting for. */
const LARGEST_NAIVE = 100_000;

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
  const output = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  // Written by `selectionChild.ts` of the same version a moment ago.
  return JSON.parse(output) as SelectionRun;
}

/** The runs as a markdown table, with how many times as fast as each peer the project is. */
export function selectionTable(runs: readonly SelectionRun[]): string {
  const rows = runs.map((run) => {
    const own = runs.find(({ peer, events }) => peer === "project" && events === run.events) ?? run;
    return [
      run.events.toLocaleString("en"),
      run.peer,
      ms(run.firstBuildMs),
      ms(run.buildMs),
      ms(run.changeMedianMs),
      ms(run.changeP95Ms),
      run.heldMb < 1 ? "< 1 MB" : `${run.heldMb.toFixed(0)} MB`,
      times(run.buildMs / own.buildMs),
      times(run.changeMedianMs / own.changeMedianMs),
    ];
  });
  const head = [
    "events",
    "peer",
    "first build",
    "build, median",
    "change, median",
    "change, p95",
    "memory held",
    "build ÷ ours",
    "change ÷ ours",
  ];
  return [head, head.map((_, column) => (column === 1 ? ":--" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function ms(value: number): string {
  return `${value < 100 ? value.toPrecision(3) : value.toFixed(0)} ms`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)}×`;
}
