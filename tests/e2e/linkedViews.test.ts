import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, region } from "./pageParts.ts";
import { type EventFile, readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const peopleOf = (files: readonly EventFile[]) =>
  new Set(files.flatMap(({ participants }) => participants.map(({ person }) => person))).size;

describe("every view follows a filter", () => {
  it("at once: glance, timeline, speakers and investment", async ({ open }) => {
    const inHubei = events.filter(({ place }) => place.province === "hubei");
    const page = await open();
    await expectEvents(page, events.length, events.length);
    await region(page, "Filters")
      .getByRole("button", { name: /^Hubei\b/ })
      .click();
    await expectEvents(page, inHubei.length, events.length);
    await expect.poll(() => region(page, "At a glance").innerText()).toContain(`${inHubei.length}`);
    const option = region(page, "Timeline").getByRole("option", {
      name: new RegExp(`of ${inHubei.length}, .*Hubei`),
    });
    await option.first().waitFor({ state: "attached" });
    await expect
      .poll(() => region(page, "Speakers").innerText())
      .toContain(`${peopleOf(inHubei)} people`);
    await region(page, "Investment").scrollIntoViewIfNeeded();
    await expect
      .poll(() => region(page, "Investment").innerText(), { timeout: 15_000 })
      .toContain(`of ${inHubei.length} events`);
  });

  it("narrowed to the Taiwan-related part of amounts", async ({ open }) => {
    const page = await open({ query: "basis=taiwan" });
    await expectEvents(page, events.length, events.length);
    expect(await region(page, "At a glance").innerText()).toContain("Taiwan-related");
  });
});
