import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const PERSON = "liu-chao-shiuan";
const appearances = events.filter(({ participants }) =>
  participants.some(({ person }) => person === PERSON),
);

describe("the person dialog", () => {
  it("has the names, and every event the person is named at", async ({ open }) => {
    const page = await open({ query: `person=${PERSON}` });
    const dialog = page.getByRole("dialog", { name: /Liu Chao-shiuan/ });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("刘兆玄");
    for (const { id } of appearances)
      expect(await dialog.locator(`a[href*="event=${id}"]`).count(), id).toBeGreaterThanOrEqual(1);
  });

  it("says what was said there", async ({ open }) => {
    const page = await open({ query: `person=${PERSON}` });
    const dialog = page.getByRole("dialog");
    await dialog.getByText("two wings of a sustainable green economy").waitFor();
    expect(await dialog.getByText(/Chairman, Taiwan side/).count()).toBeGreaterThanOrEqual(1);
  });

  it("filters the page by this person", async ({ open }) => {
    const page = await open({ query: `speaker=${PERSON}` });
    await expectEvents(page, appearances.length, events.length);
  });
});
