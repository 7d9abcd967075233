import type { Page } from "playwright-core";

type HeldFiles = {
  /** For `Visit.before`. */
  readonly before: (page: Page) => Promise<unknown>;
  readonly letGo: () => void;
};

/** Lets requests for these files go on only when the test says so. */
export function heldFiles(files: string): HeldFiles {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  const before = (page: Page) =>
    page.route(files, async (route) => {
      await isLetGo;
      await route.continue();
    });
  return { before, letGo };
}
