import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe has against the page or the part of it a selector names, short enough to read in a failing test. */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  // As a script of the page it would be against the page's policy; the debugger may.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (selector) => {
    const { violations: broken } = await window.axe.run(selector ?? document, {
      resultTypes: ["violations"],
    });
    return broken.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(
        ({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`,
      ),
    }));
  }, within);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id} (${nodes.length}): ${node.replaceAll(/\s+/g, " ")}`),
  );
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly axe: typeof axe;
  }
}
