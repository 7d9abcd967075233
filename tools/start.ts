import { build, preview } from "vite";

/** `npm start [-- --port 8080]`: builds the site and serves it on this machine, then prints where. */
const port = readPort(process.argv) ?? 4173;
const started = performance.now();
console.log("Building the site from the record …");
await build({ logLevel: "warn" });
const server = await preview({ preview: { port, host: "127.0.0.1" } });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\n  Ready in ${seconds} s. Open  ${address}\n\n  Ctrl+C stops it.\n`);

function readPort(args: readonly string[]): number | null {
  const text = args[args.indexOf("--port") + 1] ?? "";
  const port = Number(text);
  return args.includes("--port") && Number.isInteger(port) && port > 0 ? port : null;
}
