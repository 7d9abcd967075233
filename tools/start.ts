import { build, preview } from "vite";
import { generatedRecordPlugin } from "./bench/generatedRecordPlugin.ts";

/**
 * `npm start [-- --port 8080] [--events 100000]`: builds the site and serves it on this machine, then prints where;
 * with `--events` on a generated record of that size.
 */
const events = readNumber("--events");
// A port of its own, so that no browser takes what it has kept of the one record for the other.
const port = readNumber("--port") ?? (events === null ? 4173 : 4174);
const started = performance.now();
console.log("Building the site from the record …");
// Without the pictures for shared links, which take longer to draw than all else.
await build({ logLevel: "warn", mode: "pages" });
const server = await preview({
  preview: { port, host: "127.0.0.1" },
  plugins: events === null ? [] : [generatedRecordPlugin("data", events)],
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const [address] = server.resolvedUrls?.local ?? [];
if (events !== null) console.log(`\n  Serving ${events} generated events; none of them happened.`);
console.log(`\n  Ready in ${seconds} s. Open  ${address}\n\n  Ctrl+C stops it.\n`);

function readNumber(name: string): number | null {
  const number = Number(process.argv[process.argv.indexOf(name) + 1]);
  return process.argv.includes(name) && Number.isInteger(number) && number > 0 ? number : null;
}
