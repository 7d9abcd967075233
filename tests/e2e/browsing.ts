import { type Browser, chromium, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";

export type Visit = {
  /** Where the site is, if it is not the one that all tests of this run share. */
  readonly site?: string;
  /** The query string, without `?`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colours?: "light" | "dark";
  /** Is the screen touched, and not pointed at? */
  readonly isTouched?: boolean;
  readonly locale?: string;
  /** Lets the site keep itself for reading offline; otherwise every request can be seen and stood in for. */
  readonly isKept?: boolean;
  /** Called before the page is opened, to stand between it and the network. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What this visit provokes and therefore may print; everything else on the console fails the test. */
  readonly expected?: readonly RegExp[];
};

type Browsing = { readonly open: (visit?: Visit) => Promise<Page> };

/**
 * `it` with a browser: `open` visits the built site. After the test, whatever the page said on its console, every
 * error it threw, every request that failed and every request to another origin is a failure.
 */
export const it = test.extend<Browsing>({
  open: async ({ task: _task }, provide) => {
    const browser = await connect();
    const visits: { readonly page: Page; readonly problems: readonly string[] }[] = [];
    await provide(async (visit = {}) => {
      const opened = await openPage(browser, visit);
      visits.push(opened);
      return opened.page;
    });
    for (const { page, problems } of visits) {
      expect(problems, "console, errors and requests of the page").toEqual([]);
      await page.context().close();
    }
  },
});

let connection: Promise<Browser> | null = null;

function connect(): Promise<Browser> {
  return (connection ??= chromium.connect(inject("browser")));
}

async function openPage(browser: Browser, visit: Visit) {
  const context = await browser.newContext({
    baseURL: visit.site ?? inject("site"),
    viewport: { width: visit.width ?? 1440, height: visit.height ?? 900 },
    colorScheme: visit.colours ?? "light",
    locale: visit.locale ?? "en-GB",
    hasTouch: visit.isTouched ?? false,
    reducedMotion: "reduce",
    serviceWorkers: visit.isKept ? "allow" : "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems = watch(page, visit);
  await visit.before?.(page);
  await page.goto(visit.query === undefined ? "./" : `./?${visit.query}`);
  return { page, problems };
}

/** Collects what a quiet page does not do. */
function watch(page: Page, { site = inject("site"), expected = [] }: Visit): readonly string[] {
  const problems: string[] = [];
  const report = (problem: string) => {
    if (problem.includes("Service Worker registration blocked")) return;
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  page.on("console", (message) => report(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => report(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The page itself gives up what it no longer needs.
    if (reason !== "net::ERR_ABORTED") report(`failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== new URL(site).origin)
      report(`another origin: ${request.url()}`);
  });
  return problems;
}
