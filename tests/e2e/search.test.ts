import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { violations } from "./axeViolations.ts";
import { expectEvents, overhang, queryOf } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const PERSON = "guo-jinlong";
const appearances = events.filter(({ participants }) =>
  participants.some(({ person }) => person === PERSON),
).length;

const LANGUAGES = [
  { query: "", field: /^Find a forum/, name: /^Guo Jinlong 郭金龙/, none: /^Nothing matches/ },
  { query: "lang=zh-Hans", field: /^搜索论坛/, name: /^郭金龙 Guo Jinlong/, none: /^没有与/ },
  { query: "lang=zh-Hant", field: /^搜尋論壇/, name: /^郭金龍 Guo Jinlong/, none: /^沒有與/ },
] as const;

/** Opens the dialog by its keys; the page must run before it can. */
async function openSearch(page: Page) {
  await page.getByRole("main").getByRole("status").first().waitFor();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("combobox");
  await field.waitFor();
  return { dialog, field };
}

describe("quick open", () => {
  it.for(LANGUAGES)("finds and opens a person, $query", async (reader, { open }) => {
    const page = await open({ query: reader.query });
    const { dialog, field } = await openSearch(page);
    expect(await field.getAttribute("aria-label")).toMatch(reader.field);
    for (const text of ["guojinlong", "Guo Jinlong", "郭金龙", "郭金龍", "guó jīnlóng"]) {
      await field.fill(text);
      const option = dialog.getByRole("option", { selected: true });
      await expect.poll(() => option.innerText().then(oneLine)).toMatch(reader.name);
    }
    await field.fill("zzzzzz");
    await dialog.getByRole("status").filter({ hasText: reader.none }).waitFor();
    await field.fill("guojinlong");
    await dialog.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => queryOf(page)).toContain(`person=${PERSON}`);
    await page.getByRole("dialog").getByText("郭金").first().waitFor();
  });

  it("shows every event that matches", async ({ open }) => {
    const page = await open();
    const { dialog, field } = await openSearch(page);
    await field.fill("郭金龍");
    await dialog.getByRole("option", { name: /^Show the/ }).click();
    await expectEvents(page, appearances, events.length);
    expect(new URLSearchParams(queryOf(page)).get("q")).toBe("郭金龍");
  });

  it("closes with Escape and gives the focus back", async ({ open }) => {
    const page = await open();
    await page.getByRole("button", { name: "Find anything" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toMatch(/^Find anything/);
  });

  it.for([
    { width: 1440, height: 900, colours: "light", query: "" },
    { width: 1440, height: 900, colours: "dark", query: "lang=zh-Hant" },
    { width: 360, height: 760, colours: "light", query: "lang=zh-Hans" },
  ] as const)("fits, and axe finds nothing: %j", async (visit, { open }) => {
    const page = await open(visit);
    const { dialog, field } = await openSearch(page);
    await field.fill("厦门");
    await dialog.getByRole("option").first().waitFor();
    expect(await overhang(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

describe("the text of the address", () => {
  it.for(["guojinlong", "Guo Jinlong", "guó jīnlóng", "郭金龙", "郭金龍"])(
    "%s leaves in the events of the person",
    async (text, { open }) => {
      const page = await open({ query: `q=${encodeURIComponent(text)}` });
      await expectEvents(page, appearances, events.length);
    },
  );

  it("is looked for in what was said", async ({ open }) => {
    const page = await open({ query: "q=%22two+wings%22" });
    await expectEvents(page, 1, events.length);
  });
});

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
