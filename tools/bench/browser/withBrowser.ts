import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "#tools/findBrowser.ts";

type BrowserOptions = {
  /** Beside those every run needs. */
  readonly args?: readonly string[];
  /** After this the browser is ended, whatever it is doing. */
  readonly limitMs: number;
};

/** Without waiting for the next turn of the screen, so that what is measured is work alone. */
export const UNPACED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** The work was not done in time. */
export class TimeUp extends Error {
  constructor(limitMs: number) {
    super(`not done in ${limitMs / 1000} s`);
  }
}

/** Does some work with a browser of its own, which is ended afterwards, also when the work fails or takes too long. */
export async function withBrowser<Result>(
  { args = [], limitMs }: BrowserOptions,
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const launch = await findBrowser();
  // A server, as only a server can be ended while its page is too busy to answer.
  const server = await chromium.launchServer({ ...launch, args: [...launch.args, ...args] });
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeUp(limitMs)), limitMs);
  });
  try {
    return await Promise.race([chromium.connect(server.wsEndpoint()).then(work), timeUp]);
  } finally {
    clearTimeout(timer);
    await server.kill();
  }
}
