import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildPortable } from "#tools/portable/buildPortable.ts";

/** `npm run build:portable [-- folder]`: writes the dashboard as one file to open from disk, and fails over 3 MB. */
const LARGEST = 3_000_000;
const folder = path.resolve(process.argv[2] ?? "dist-portable");
const file = path.join(folder, "cross-strait-forum-timeline.html");
const page = Buffer.from(await buildPortable(path.resolve(import.meta.dirname, "..")));
mkdirSync(folder, { recursive: true });
writeFileSync(file, page);
const isGood = page.length <= LARGEST;
console.log(`${isGood ? "✓" : "✗"} ${file}: ${(page.length / 1e6).toFixed(2)} of 3 MB`);
process.exitCode = isGood ? 0 : 1;
