import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, queryOf, region } from "./pageParts.ts";
import { readEventFiles, readNamed } from "./recordFiles.ts";

const events = readEventFiles();
const CHANGSHA = "2022-11-03-hunan-digital-low-carbon-forum";

type Words = { readonly en: string | null };

/** The file of the forum, as far as the dialog must show it. */
type ForumFile = {
  readonly name: Words;
  readonly summary: Words;
  readonly caveats: readonly Words[];
  readonly organisers: readonly { readonly name: Words }[];
  readonly participants: readonly {
    readonly person: string;
    readonly title: Words;
    readonly said: Words | null;
  }[];
  readonly figures: readonly { readonly asReported: string }[];
  readonly documents: readonly { readonly title: Words; readonly parties: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
};

function readForum(): ForumFile {
  const file = path.resolve(import.meta.dirname, `../../data/events/2022/${CHANGSHA}.json`);
  // Read as plainly as can be: the checks of the record hold its shape.
  return JSON.parse(readFileSync(file, "utf8")) as ForumFile;
}

describe("the forum of 3 November 2022 in Changsha", () => {
  it("is told in its headline facts", async ({ open }) => {
    const page = await open({ query: `event=${CHANGSHA}` });
    const dialog = page.getByRole("dialog", { name: /Digital and Low-Carbon Development Forum/ });
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    const words = await dialog.innerText();
    expect(words).toContain("3 November 2022");
    expect(words).toContain("Changsha, Hunan");
    expect(words).toContain("Taipei");
    expect(words).toContain("nearly 300");
    expect(words).toContain("40 projects");
    expect(words).toContain("¥23.8 bn");
    expect(words).toContain("23.8 billion yuan");
  });

  it("has every speaker and attendee with title and words, both lead organisers among them", async ({
    open,
  }) => {
    const forum = readForum();
    const names = new Map(readNamed("people").map(({ id, name }) => [id, name.en]));
    const page = await open({ query: `event=${CHANGSHA}` });
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    expect(forum.participants.length).toBeGreaterThanOrEqual(13);
    for (const { person, title, said } of forum.participants) {
      const entry = dialog.getByRole("listitem").filter({
        has: page.getByRole("link", { name: new RegExp(`^${names.get(person) ?? "?"}`) }),
      });
      const words = await entry.innerText();
      expect(words).toContain(title.en);
      if (said) expect(words).toContain(said.en);
    }
    const leads = dialog.getByRole("listitem").filter({ hasText: "Speech" });
    expect(await leads.filter({ hasText: "Guo Jinlong" }).count()).toBe(1);
    expect(await leads.filter({ hasText: "Liu Chao-shiuan" }).innerText()).toContain("remote");
  });

  it("has every figure, document, party, organiser, note and source of its file", async ({
    open,
  }) => {
    const forum = readForum();
    const page = await open({ query: `event=${CHANGSHA}` });
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    const words = await dialog.innerText();
    const expected = [
      forum.name.en,
      forum.summary.en,
      ...forum.caveats.map(({ en }) => en),
      ...forum.organisers.map(({ name }) => name.en),
      ...forum.figures.map(({ asReported }) => asReported),
      ...forum.documents.flatMap(({ title, parties }) => [title.en, ...parties]),
      ...forum.sources.map(({ title }) => title),
    ];
    expect(expected.filter((text) => text !== null && !words.includes(text))).toEqual([]);
    for (const { url } of forum.sources) {
      if (url === null) continue;
      const link = dialog.locator(`a[href="${url}"]`);
      expect(await link.count(), url).toBeGreaterThanOrEqual(1);
      expect(await link.first().getAttribute("rel")).toContain("noopener");
    }
  });
});

describe("the event dialog", () => {
  it("closes with its button and with Escape, and the address forgets it", async ({ open }) => {
    const page = await open({ query: `province=hunan&event=${CHANGSHA}` });
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(queryOf(page)).toBe("province=hunan");
    await page.goBack();
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(queryOf(page)).toBe("province=hunan");
  });

  it("leads to a person and back", async ({ open }) => {
    const page = await open({ query: `event=${CHANGSHA}` });
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /^Liu Chao-shiuan/ })
      .click();
    const person = page.getByRole("dialog", { name: /Liu Chao-shiuan/ });
    await person.waitFor();
    expect(queryOf(page)).toContain("person=liu-chao-shiuan");
    await page.goBack();
    await page.getByRole("dialog", { name: /Digital and Low-Carbon/ }).waitFor();
  });

  it("says why where its document cannot be had, while the page goes on", async ({ open }) => {
    const page = await open({
      query: `event=${CHANGSHA}`,
      before: (opening) => opening.route("**/events/*.json", (route) => route.abort("failed")),
      expected: [/ERR_FAILED/],
    });
    const alert = page.getByRole("dialog").getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("could not be loaded");
    await page.unroute("**/events/*.json");
    await alert.getByRole("button", { name: "Retry" }).click();
    await page.getByRole("dialog").getByRole("heading", { name: "Sources" }).waitFor();
    await page.keyboard.press("Escape");
    await region(page, "Filters")
      .getByRole("button", { name: /^Hunan\b/ })
      .click();
    const inHunan = events.filter(({ place }) => place.province === "hunan").length;
    await expectEvents(page, inHunan, events.length);
  });
});
