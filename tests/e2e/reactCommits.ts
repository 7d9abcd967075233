import type { Page } from "playwright-core";

/** How often React has written to the page. */
export type Commits = {
  /** Until the line with the number of events had said something new, that time included; `null` if it never did. */
  readonly untilAnswered: number | null;
  /** Until nothing more was written for a second. */
  readonly inAll: number;
};

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly commits: { readonly begin: () => void; readonly whenQuiet: () => Promise<Commits> };
  }
}

/** Lets the page count its commits, in the place where React looks for developer tools. */
export async function addCommitCounter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let inAll = 0;
    let untilAnswered: number | null = null;
    let before: string | null = null;
    let last = 0;
    const answer = () => document.querySelector("main [role=status]")?.textContent ?? null;
    const count = () => {
      inAll += 1;
      last = performance.now();
      if (untilAnswered === null && answer() !== before) untilAnswered = inAll;
    };
    const begin = () => {
      [inAll, untilAnswered, before, last] = [0, null, answer(), performance.now()];
    };
    const whenQuiet = async () => {
      while (performance.now() - last < 1000)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return { untilAnswered, inAll };
    };
    Object.assign(window, {
      commits: { begin, whenQuiet },
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: count,
        onCommitFiberUnmount: () => null,
        onPostCommitFiberRoot: () => null,
      },
    });
  });
}

/** The commits that some doing of the reader causes, once those of what came before have passed. */
export async function commitsOf(page: Page, act: () => Promise<unknown>): Promise<Commits> {
  await page.evaluate(async () => {
    await window.commits.whenQuiet();
    window.commits.begin();
  });
  await act();
  return page.evaluate(() => window.commits.whenQuiet());
}
