import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { findBrowser } from "#tools/findBrowser.ts";
import { serveCompressed } from "#tools/lighthouse/serveCompressed.ts";

/**
 * `npm run lighthouse [-- folder]`: grades the built site as Lighthouse does for a phone, and fails below what we
 * hold ourselves to. The whole report is written to `.cache/lighthouse.html`.
 */
const LEAST = { accessibility: 100, "best-practices": 100, seo: 100, performance: 95 } as const;
const LARGEST_SHIFT = 0.01;
const TIMES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "speed-index",
];

const site = path.resolve(process.argv[2] ?? "dist");
const port = await freePort();
const launch = await findBrowser();
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args, `--remote-debugging-port=${port}`],
});
const { server, url } = await serveCompressed(site);
const run = await lighthouse(url, {
  port,
  output: "html",
  onlyCategories: Object.keys(LEAST),
  logLevel: "error",
});
await browser.close();
server.close();
if (!run) throw new Error("Lighthouse gave no result.");
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/lighthouse.html", String(run.report));

const { categories, audits } = run.lhr;
const grades = Object.entries(LEAST).map(([name, least]) => {
  const grade = Math.round((categories[name]?.score ?? Number.NaN) * 100);
  console.log(`${grade >= least ? "✓" : "✗"} ${name.padEnd(16)} ${grade} of at least ${least}`);
  return grade >= least;
});
for (const name of TIMES) console.log(`  ${name.padEnd(26)} ${audits[name]?.displayValue ?? ""}`);
const shift = audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN;
console.log(`${shift <= LARGEST_SHIFT ? "✓" : "✗"} layout shift     ${shift} of ${LARGEST_SHIFT}`);
for (const { name, title } of failedAudits()) console.log(`  failed: ${name}: ${title}`);
process.exitCode = grades.every(Boolean) && shift <= LARGEST_SHIFT ? 0 : 1;

function failedAudits() {
  return Object.values(categories).flatMap((category) =>
    category.auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFailed = weight > 0 && typeof audit?.score === "number" && audit.score < 0.9;
      return isFailed ? [{ name: id, title: audit.title }] : [];
    }),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no free port"));
        else resolve(address.port);
      });
    });
  });
}
