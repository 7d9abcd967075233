import { describe, expect, inject } from "vitest";
import { scriptsOfEntry } from "#tools/budgetLines.ts";
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
    for (const name of REGIONS) await region(page, name).waitFor();
    const names = await page.getByRole("region").evaluateAll((regions) =>
      regions.map((section) => {
        const id = section.getAttribute("aria-labelledby") ?? "";
        return section.getAttribute("aria-label") ?? document.getElementById(id)?.textContent;
      }),
    );
    expect(names.filter((name) => REGIONS.includes(name ?? ""))).toEqual(REGIONS);
  });

  it("holds a policy that lets nothing in but its own files", async ({ open }) => {
    const page = await open();
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const text = await policy.getAttribute("content");
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("script-src 'self'");
    expect(text).not.toContain("unsafe");
  });

  it("can use the timeline with the scripts its budget counts, and no other", async ({ open }) => {
    const { pathname: base } = new URL(inject("site"));
    const counted = scriptsOfEntry(inject("siteFolder"), base);
    const isCounted = (url: string) => counted.includes(new URL(url).pathname.slice(base.length));
    const page = await open({
      // What is not counted is asked for and never comes.
      before: (opening) =>
        opening.route("**/*.js", (route) =>
          isCounted(route.request().url()) ? route.continue() : undefined,
        ),
    });
    await expectEvents(page, total, total);
    await region(page, "Timeline").getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await region(page, "Timeline")
      .getByRole("option", { name: new RegExp(`^1 of ${total}, `) })
      .waitFor({ state: "attached" });
  });
});
