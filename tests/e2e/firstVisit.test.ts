import { gzipSync } from "node:zlib";
import { describe, expect } from "vitest";
import { BUDGETS } from "#tools/budgetLines.ts";
import { it } from "./browsing.ts";
import { expectEvents, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;

const REGIONS = [
  "Filters",
  "At a glance",
  "Timeline",
  "Investment",
  "Speakers",
  "Sources and method",
];

describe("a first visit", () => {
  it("shows every event of the record, and the regions in their order", async ({ open }) => {
    const page = await open();
    await expectEvents(page, total, total);
    const names = await page.getByRole("region").evaluateAll((regions) =>
      regions.map((section) => {
        const id = section.getAttribute("aria-labelledby") ?? "";
        return section.getAttribute("aria-label") ?? document.getElementById(id)?.textContent;
      }),
    );
    expect(names.filter((name) => REGIONS.includes(name ?? ""))).toEqual(REGIONS);
    for (const name of REGIONS) expect(await region(page, name).count(), name).toBe(1);
  });

  it("holds a policy that lets nothing in but its own files", async ({ open }) => {
    const page = await open();
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const text = await policy.getAttribute("content");
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("script-src 'self'");
    expect(text).not.toContain("unsafe");
  });

  it("loads no more script than its budget before the timeline is there", async ({ open }) => {
    const loaded: Promise<number>[] = [];
    const page = await open({
      before: async (opening) => {
        opening.on("response", (response) => {
          if (!new URL(response.url()).pathname.endsWith(".js")) return;
          loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
        });
      },
    });
    await expectEvents(page, total, total);
    await region(page, "Timeline").waitFor();
    const sizes = await Promise.all(loaded);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGETS.script);
  });
});
