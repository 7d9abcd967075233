import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;

describe("when the record cannot be had", () => {
  it("says so, and Retry brings the page", async ({ open }) => {
    const page = await open({
      before: (opening) => opening.route("**/index.json", (route) => route.abort("failed")),
      expected: [/ERR_FAILED/],
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("The record could not be loaded");
    await page.unroute("**/index.json");
    await alert.getByRole("button", { name: "Retry" }).click();
    await expectEvents(page, total, total);
    await region(page, "Timeline").waitFor();
  });

  it("says so too where what arrives is not the record", async ({ open }) => {
    const page = await open({
      before: (opening) =>
        opening.route("**/index.json", (route) => route.fulfill({ json: { version: 1 } })),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("The record could not be loaded");
  });
});
