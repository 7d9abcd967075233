import { createServer } from "node:net";
import lighthouse, { type RunnerResult } from "lighthouse";
import { chromium } from "playwright-core";
import { findBrowser } from "#tools/findBrowser.ts";
import { serveCompressed } from "./serveCompressed.ts";

/** Grades a built site once as Lighthouse does for a phone: slow 4G and a quarter of the speed, both simulated. */
export async function runLighthouse(
  site: string,
  categories: readonly string[],
): Promise<RunnerResult> {
  const port = await freePort();
  const launch = await findBrowser();
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${port}`],
  });
  const { server, url } = await serveCompressed(site);
  try {
    const onlyCategories = [...categories];
    const run = await lighthouse(url, { port, output: "html", onlyCategories, logLevel: "error" });
    if (!run) throw new Error("Lighthouse gave no result.");
    return run;
  } finally {
    await browser.close();
    server.close();
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
