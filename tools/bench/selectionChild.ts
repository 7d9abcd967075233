import { PEERS, runSelection } from "./selectionRun.ts";

// One peer at one size in a process of its own, so that none warms up or fills the memory of another.
const [name, events] = process.argv.slice(2);
const peer = PEERS.find((candidate) => candidate === name);
if (!peer) throw new Error(`no peer is called ${name}: ${PEERS.join(", ")}`);
process.stdout.write(JSON.stringify(runSelection(peer, Number(events))));
