import { decodeIndex } from "#model/decodeIndex.ts";
import type { IndexDocument } from "#model/indexDocument.ts";
import { readRecord } from "#tools/readRecord.ts";
import { benchRecords } from "./benchRecords.ts";
import { crossfilterPeer } from "./crossfilterPeer.ts";
import { generateRecord } from "./generateRecord.ts";
import { naivePeer } from "./naivePeer.ts";
import { projectPeer } from "./projectPeer.ts";
import { type BenchResult, filterChanges, type Peer } from "./selectionJob.ts";
import { megabytesInUse, quantile, timed } from "./statistics.ts";

export const PEERS = ["project", "crossfilter2", "naive"] as const;
export type PeerName = (typeof PEERS)[number];

/** What one peer did at one size. */
export type SelectionRun = {
  readonly peer: PeerName;
  readonly events: number;
  /** From the input to the first result: the first time in a fresh process, and the median of some more. */
  readonly firstBuildMs: number;
  readonly buildMs: number;
  readonly changeMedianMs: number;
  readonly changeP95Ms: number;
  /** What counting the people at the events takes after each change; `null` where a peer does not. */
  readonly peopleMedianMs: number | null;
  /** What the peer holds beside its input. */
  readonly heldMb: number;
  /** Of every change, for comparing the peers. */
  readonly results: readonly BenchResult[];
};

const SEED = 20_221_103;

/** How often to repeat: less where once takes long enough to be exact. */
function repetitions(events: number) {
  return events < 1_000_000
    ? { builds: 5, changes: 60, rounds: 3 }
    : { builds: 1, changes: 40, rounds: 2 };
}

/** Builds a peer and walks it through the changes several times; the first round warms up and is not counted. */
export function runSelection(peer: PeerName, events: number): SelectionRun {
  const { builds, changes: changeCount, rounds: roundCount } = repetitions(events);
  const document = generateRecord({ events, seed: SEED, vocabulary: readRecord("data") });
  const build = builderOf(peer, document);
  const before = megabytesInUse();
  const built = timed(build);
  const heldMb = megabytesInUse() - before;
  const rebuilt = Array.from({ length: builds }, () => timed(build).ms);
  const changes = filterChanges(decodeIndex(document), changeCount, SEED);
  const { change: make, countPeople } = built.result;
  const rounds = Array.from({ length: roundCount }, () =>
    changes.map((change) => ({
      ...timed(() => make(change)),
      peopleMs: countPeople ? timed(countPeople).ms : null,
    })),
  );
  const counted = rounds.slice(1).flat();
  const times = counted.map(({ ms }) => ms);
  const peopleTimes = counted.flatMap(({ peopleMs }) => peopleMs ?? []);
  return {
    peer,
    events,
    firstBuildMs: built.ms,
    buildMs: quantile(rebuilt, 0.5),
    changeMedianMs: quantile(times, 0.5),
    changeP95Ms: quantile(times, 0.95),
    peopleMedianMs: peopleTimes.length > 0 ? quantile(peopleTimes, 0.5) : null,
    heldMb,
    results: rounds.at(-1)?.map(({ result }) => result) ?? [],
  };
}

/** Builds each peer from its own input, the document that travels or a list of objects made of it, and reads once. */
function builderOf(name: PeerName, document: IndexDocument): () => Peer {
  const makePeer = makerOf(name, document);
  return () => {
    const peer = makePeer();
    peer.change({ facet: "figures", only: false });
    return peer;
  };
}

function makerOf(name: PeerName, document: IndexDocument): () => Peer {
  if (name === "project") return () => projectPeer(decodeIndex(document));
  const index = decodeIndex(document);
  const records = benchRecords(index);
  return name === "naive"
    ? () => naivePeer(records, index)
    : () => crossfilterPeer(records, index.firstYear);
}
