import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;

describe("the policy of the page", () => {
  it("is never broken while the page is used, and takes no text for code", async ({ open }) => {
    const page = await open({
      isKept: true,
      before: listen,
      expected: [/This document requires 'TrustedHTML' assignment/],
    });
    await expectEvents(page, total, total);
    await region(page, "Timeline").getByRole("radio", { name: "List" }).click();
    await region(page, "Timeline").getByRole("link").first().click();
    await page.getByRole("dialog").getByRole("heading", { name: "Sources" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("Changsha");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await region(page, "Investment").scrollIntoViewIfNeeded();
    await region(page, "Investment").getByRole("img").first().waitFor();
    // The worker's address is the one thing that is vouched for.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    expect(await violations(page)).toEqual([]);

    const refused = await page.evaluate(() => {
      const place = document.createElement("p");
      try {
        place.innerHTML = "<img src=x>";
      } catch (error) {
        return String(error);
      }
      return "taken";
    });
    expect(refused).toContain("TypeError");
    expect(await violations(page)).toEqual(["require-trusted-types-for"]);
  }, 180_000);

  it("lets no second policy be made", async ({ open }) => {
    const page = await open({ before: listen, expected: [/Creating a TrustedTypePolicy/i] });
    await expectEvents(page, total, total);
    const made = await page.evaluate(() => {
      try {
        window.trustedTypes?.createPolicy("another", { createScriptURL: (address) => address });
      } catch {
        return "refused";
      }
      return "made";
    });
    expect(made).toBe("refused");
  });
});

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    /** The directives broken so far. */
    brokenDirectives?: string[];
  }
}

/** Has the page remember what breaks its policy. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const broken: string[] = [];
    window.brokenDirectives = broken;
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      broken.push(effectiveDirective);
    });
  });
}

function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.brokenDirectives ?? []);
}
