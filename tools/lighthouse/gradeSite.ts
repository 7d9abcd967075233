import { createServer } from "node:net";
import lighthouse, { type RunnerResult } from "lighthouse";
import { chromium } from "playwright-core";
import { findBrowser } from "#tools/findBrowser.ts";
import { serveCompressed } from "./serveCompressed.ts";
import { CATEGORIES, hasReachedAim, MOST_RUNS } from "./verdict.ts";

/** Grades the site in a folder as Lighthouse does for a phone, again while it falls short of the aim. */
export async function gradeSite(
  folder: string,
): Promise<readonly [RunnerResult, ...RunnerResult[]]> {
  const { server, url } = await serveCompressed(folder);
  try {
    const first = await gradeOnce(url);
    const runs: [RunnerResult, ...RunnerResult[]] = [first];
    while (runs.length < MOST_RUNS && !runs.some(({ lhr }) => hasReachedAim(lhr)))
      runs.push(await gradeOnce(url));
    return runs;
  } finally {
    server.close();
  }
}

/** In a browser of its own, so that nothing is kept from the run before. */
async function gradeOnce(url: string): Promise<RunnerResult> {
  const port = await freePort();
  const launch = await findBrowser();
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${port}`],
  });
  try {
    const run = await lighthouse(url, {
      port,
      output: "html",
      onlyCategories: [...CATEGORIES],
      logLevel: "error",
    });
    if (!run) throw new Error("Lighthouse gave no result.");
    return run;
  } finally {
    await browser.close();
  }
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
