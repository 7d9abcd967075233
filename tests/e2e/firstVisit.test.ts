import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;

describe("a first visit", () => {
  it("shows the regions in their order, and every event of the record", async ({ open }) => {
    const page = await open();
    await expect
      .poll(() => page.getByRole("status").first().innerText())
      .toBe(`${total} of ${total} events`);
    const names = await page.getByRole("region").evaluateAll((regions) =>
      regions.map((region) => {
        const id = region.getAttribute("aria-labelledby") ?? "";
        return region.getAttribute("aria-label") ?? document.getElementById(id)?.textContent;
      }),
    );
    expect(names).toEqual([
      "Filters",
      "At a glance",
      "Timeline",
      "Investment",
      "Speakers",
      "Sources and method",
    ]);
  });
});
