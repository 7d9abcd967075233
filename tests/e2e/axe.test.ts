import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { violations } from "./axeViolations.ts";
import { it, type Visit } from "./browsing.ts";
import { region } from "./pageParts.ts";

const CHANGSHA = "event=2022-11-03-hunan-digital-low-carbon-forum";
const PERSON = "person=liu-chao-shiuan";

const VIEWS: readonly (readonly [name: string, visit: Visit])[] = [
  ["the page", {}],
  ["the page in the dark", { colours: "dark" }],
  ["the page on a phone", { width: 360, height: 760 }],
  ["the page on a phone in the dark", { width: 360, height: 760, colours: "dark" }],
  ["the page in Chinese", { query: "lang=zh-Hans" }],
  ["the page with filters", { query: "province=hunan,hubei&theme=youth&from=2010&foo=1" }],
  ["the page without a match", { query: "province=tibet&from=1994&to=1995" }],
  ["the list", { query: "view=list" }],
  ["the list in the dark", { query: "view=list", colours: "dark" }],
  ["the list on a phone in Chinese", { query: "view=list&lang=zh-Hans", width: 360, height: 760 }],
  ["the event", { query: CHANGSHA }],
  ["the event in the dark", { query: CHANGSHA, colours: "dark" }],
  ["the event on a phone", { query: CHANGSHA, width: 360, height: 760 }],
  ["the event in Chinese", { query: `${CHANGSHA}&lang=zh-Hans` }],
  ["the person", { query: PERSON }],
  ["the person in the dark", { query: PERSON, colours: "dark" }],
  ["the person on a phone", { query: PERSON, width: 360, height: 760 }],
  ["the person in Chinese", { query: `${PERSON}&lang=zh-Hans` }],
];

describe("axe finds nothing against", () => {
  it.for(VIEWS)("%s", async ([, visit], { open }) => {
    const page = await open(visit);
    await settle(page, visit);
    expect(await violations(page)).toEqual([]);
  });
});

/** Opens what is loaded late: the charts when they come near, the documents of a dialog. */
async function settle(page: Page, { query = "" }: Visit): Promise<void> {
  const isDialog = query.includes("event=") || query.includes("person=");
  if (isDialog) await page.getByRole("dialog").getByRole("heading", { level: 3 }).last().waitFor();
  else {
    const investment = query.includes("lang=zh-Hans") ? "投资" : "Investment";
    await region(page, investment).scrollIntoViewIfNeeded();
  }
  await page.waitForLoadState("networkidle");
}
