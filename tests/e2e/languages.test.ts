import { describe, expect } from "vitest";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { zhHant } from "#i18n/messages/zhHant.ts";
import { createTranslator } from "#i18n/translate.ts";
import { it } from "./browsing.ts";
import { fileOf } from "./fileOf.ts";
import { queryOf, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const CHANGSHA = "2022-11-03-hunan-digital-low-carbon-forum";
const PERSON = "liu-chao-shiuan";
const appearances = events.filter(({ participants }) =>
  participants.some(({ person }) => person === PERSON),
).length;

const READERS = [
  {
    lang: "en",
    ...createTranslator("en", en),
    forum: /Digital and Low-Carbon/,
    person: /^Liu Chao-shiuan/,
  },
  {
    lang: "zh-Hans",
    ...createTranslator("zh-Hans", zhHans),
    forum: /数字化低碳化/,
    person: /^刘兆玄/,
  },
  {
    lang: "zh-Hant",
    ...createTranslator("zh-Hant", zhHant),
    forum: /數字化低碳化|數位化低碳化/,
    person: /^劉兆玄/,
  },
] as const;

/** The address in the reader's language, which is left out where it is the browser's. */
const withLanguage = (query: string, lang: string) =>
  lang === "en" ? query : `${query}&lang=${lang}`;

describe.each(READERS)("a reader of $lang", ({ lang, t, forum, person }) => {
  it("reads an event, its sources and its citation, and goes on to a person", async ({ open }) => {
    const page = await open({ query: withLanguage(`event=${CHANGSHA}`, lang) });
    const event = page.getByRole("dialog", { name: forum });
    await event.getByRole("heading", { name: t("event.sources"), exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await page.title()).toBe(t("site.title"));

    const marked = new RegExp(`^${t("event.source.marker", { n: 1, publisher: "" }).trim()}`);
    await event.getByRole("button", { name: marked }).first().click();
    await event.getByRole("group", { name: marked }).getByText(t("event.source.rests")).waitFor();
    await page.keyboard.press("Escape");

    await event.getByRole("button", { name: t("cite.open"), exact: true }).click();
    await event.getByRole("radio", { name: t("cite.format.bibtex") }).check();
    await event.getByText(/^@/).first().waitFor();

    await event.getByRole("link", { name: person }).first().click();
    const dialog = page.getByRole("dialog", { name: person });
    await dialog.getByRole("heading", { name: t("person.appearances"), exact: true }).waitFor();
    await dialog.getByRole("button", { name: t("person.filter") }).click();
    const count = t("status.count", { n: appearances, m: events.length });
    await page.getByRole("main").getByRole("status").getByText(count, { exact: true }).waitFor();
    expect(queryOf(page)).toContain(`speaker=${PERSON}`);
  });

  it("opens the card of a series from an event", async ({ open }) => {
    const page = await open({ query: withLanguage(`event=${CHANGSHA}`, lang) });
    const event = page.getByRole("dialog", { name: forum });
    await event
      .getByRole("navigation", { name: t("event.editions") })
      .getByRole("button")
      .click();
    const card = page.getByRole("dialog").last();
    await card.getByRole("button", { name: t("series.filter") }).waitFor();
    await page.keyboard.press("Escape");
    await event.getByRole("heading", { name: t("event.sources"), exact: true }).waitFor();
  });

  it("compares places, and takes the comparison and the selection along", async ({ open }) => {
    const compared = "compare=province:hubei,province:hunan";
    const page = await open({ query: withLanguage(compared, lang) });
    const comparison = region(page, t("compare.title"));
    await comparison.getByRole("article").nth(1).waitFor();
    await comparison.getByRole("button", { name: new RegExp(`^${t("action.download")}`) }).click();
    const rows = await fileOf(page, comparison.getByRole("button", { name: "CSV", exact: true }));
    expect(rows.content.toString("utf8")).toContain(t("compare.projects"));
    expect(rows.content.toString("utf8")).toContain(t("takeaway.filters.none"));

    await page
      .getByRole("banner")
      .getByRole("button", { name: t("action.download") })
      .click();
    const takeaway = page.getByRole("dialog", { name: t("takeaway.title") });
    const saved = await fileOf(
      page,
      takeaway.getByRole("button", { name: t("takeaway.csv.events") }),
    );
    expect(saved.content.toString("utf8").trim().split("\n").length).toBeGreaterThan(events.length);
    const code = takeaway.getByRole("textbox", { name: t("takeaway.embed.code") });
    expect(await code.inputValue()).toContain("embed=");
  });

  it("cites the view", async ({ open }) => {
    const page = await open({ query: withLanguage("province=hunan", lang) });
    const sources = region(page, t("sources.title"));
    await sources.getByRole("button", { name: t("cite.view") }).click();
    await sources
      .getByText(/province=hunan/)
      .first()
      .waitFor();
  });
});
