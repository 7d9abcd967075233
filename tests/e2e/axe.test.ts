import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { violations } from "./axeViolations.ts";
import { it } from "./browsing.ts";
import { overhang, region } from "./pageParts.ts";

/** What is behind a dialog is small, or axe would spend its time there. */
const FEW = "province=tibet";
const CHANGSHA = `${FEW}&event=2022-11-03-hunan-digital-low-carbon-forum`;
const FAIR = `${FEW}&event=2012-05-18-cross-straits-fair-fuzhou-14`;
const SINGLE_REPORT = `${FEW}&event=2011-04-21-dongguan-taiwan-expo`;
const PERSON = `${FEW}&person=li-cheng-hung`;
const COMPARED = ["fujian", "hunan", "shanghai", "tibet"].map((id) => `province:${id}`);
const COMPARISON = "section:has(article)";
const DIALOG = "dialog[open]";
const CARD = "dialog[open] dialog[open]";

/** A state of the page: an address, and what a reader then does. */
type State = {
  readonly name: string;
  /** In the address. */
  readonly query: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** What differs from states looked at before; the whole page where nothing is given. */
  readonly within?: string;
};

const dialog = (page: Page) => page.getByRole("dialog").last();
const loaded = (page: Page) => dialog(page).getByRole("heading", { level: 3 }).last().waitFor();
const columns = (page: Page) => page.getByRole("article").first().waitFor();
const sources = (page: Page) => page.getByRole("heading", { level: 2 }).last().waitFor();
const alert = (page: Page) => page.getByRole("alert").waitFor();

async function charts(page: Page) {
  const investment = region(page, "Investment");
  await investment.scrollIntoViewIfNeeded();
  await investment.getByRole("figure").first().getByRole("img").first().waitFor();
  return investment;
}

async function openData(page: Page): Promise<void> {
  const investment = await charts(page);
  const button = investment.getByRole("button", { name: "Show data" });
  while ((await button.count()) > 0) await button.last().click();
  const menu = investment.getByRole("button", { name: /^Download/ }).first();
  await menu.click();
  await investment.getByRole("button", { name: "SVG" }).waitFor();
}

/** Opens the note behind the first button of that name and leaves it open. */
async function openNote(page: Page, name: RegExp): Promise<void> {
  await loaded(page);
  const button = dialog(page).getByRole("button", { name }).first();
  await button.scrollIntoViewIfNeeded();
  // A note closes when what it stands on scrolls: first the dialog must have come to rest.
  await page.evaluate(() => new Promise((rest) => setTimeout(rest, 100)));
  await button.click();
  await page.getByRole("group", { name }).waitFor();
}

async function openQuickly(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await dialog(page).getByRole("combobox").fill(text);
  const status = () => dialog(page).getByRole("status").innerText();
  await expect.poll(status, { timeout: 15_000 }).toMatch(/\d|zzqq/);
}

async function openCitation(page: Page): Promise<void> {
  await loaded(page);
  await dialog(page).getByRole("button", { expanded: false }).first().click();
  await dialog(page).getByRole("textbox").waitFor();
}

async function openSeries(page: Page): Promise<void> {
  await loaded(page);
  await dialog(page).getByRole("navigation").getByRole("button").click();
  await page.locator(CARD).getByRole("table").waitFor();
}

async function openTakeaway(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button").last().click();
  await loaded(page);
}

const IN_ENGLISH: readonly State[] = [
  { name: "the page", query: "", act: charts },
  { name: "filters, and what is ignored", query: "province=hunan&foo=1", act: sources },
  { name: "no event", query: "province=tibet&from=1994&to=1995", act: sources },
  { name: "the list", query: "view=list&province=hunan,hubei", act: sources },
  { name: "two compared", query: `compare=${COMPARED.slice(0, 2).join(",")}`, act: columns },
  {
    name: "three compared",
    query: "from=2022&compare=theme:youth,theme:finance,theme:electronics",
    act: columns,
    within: COMPARISON,
  },
  {
    name: "four compared, two of them without amounts",
    query: `from=2010&to=2016&compare=${COMPARED.join(",")}`,
    act: columns,
    within: COMPARISON,
  },
  {
    name: "an event with a report shown",
    query: CHANGSHA,
    act: (page) => openNote(page, /^Source 1: /),
    within: DIALOG,
  },
  {
    name: "an event with a rate shown",
    query: FAIR,
    act: (page) => openNote(page, /^About /),
    within: DIALOG,
  },
  {
    name: "an event of one report being cited",
    query: SINGLE_REPORT,
    act: openCitation,
    within: DIALOG,
  },
  { name: "a series", query: FAIR, act: openSeries, within: CARD },
  { name: "a person", query: PERSON, act: loaded, within: DIALOG },
  { name: "what can be taken along", query: "province=hunan", act: openTakeaway, within: DIALOG },
  {
    name: "results of a search",
    query: FEW,
    act: (page) => openQuickly(page, "hunan"),
    within: DIALOG,
  },
  {
    name: "no result of a search",
    query: FEW,
    act: (page) => openQuickly(page, "zzqq"),
    within: DIALOG,
  },
  { name: "charts with data and menu open", query: "province=hunan,hubei", act: openData },
];

/** What Chinese can change: names without words, words in no language, rooms too small. */
const IN_CHINESE: readonly State[] = [
  { name: "the page with filters", query: "province=hunan&foo=1", act: sources },
  { name: "an event being cited", query: CHANGSHA, act: openCitation, within: DIALOG },
  { name: "a series", query: FAIR, act: openSeries, within: CARD },
  { name: "a person", query: PERSON, act: loaded, within: DIALOG },
  { name: "what can be taken along", query: FEW, act: openTakeaway, within: DIALOG },
  {
    name: "results of a search",
    query: FEW,
    act: (page) => openQuickly(page, "湖南"),
    within: DIALOG,
  },
  { name: "four compared", query: `from=2010&to=2016&compare=${COMPARED.join(",")}`, act: columns },
];

const EMBEDDED: readonly State[] = ["timeline", "investment", "speakers", "at-a-glance"].map(
  (part) => ({ name: part, query: `province=hunan&embed=${part}`, act: sources }),
);

type Screen = {
  readonly width: number;
  readonly height: number;
  readonly colours: "light" | "dark";
};

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 360, height: 760 };
const SCREENS: readonly Screen[] = [
  { ...WIDE, colours: "light" },
  { ...SMALL, colours: "dark" },
];

describe("axe finds nothing against, and nothing is wider than,", () => {
  it.for(SCREENS)("$width pixels, $colours", async (screen, { open }) => {
    const page = await open(screen);
    expect(await found(page, IN_ENGLISH)).toEqual([]);
    expect(await found(page, EMBEDDED)).toEqual([]);
    // What is looked at last has all parts again, in the colours of the other screen.
    await page.emulateMedia({ colorScheme: screen.colours === "light" ? "dark" : "light" });
    const inOtherColours = IN_ENGLISH.filter(({ name }) => /the page|with a report/.test(name));
    expect(await found(page, inOtherColours)).toEqual([]);
  });

  it.for(["zh-Hans", "zh-Hant"] as const)("both, in %s", async (language, { open }) => {
    const states = IN_CHINESE.map(({ query, ...state }) => ({
      ...state,
      query: [query, `lang=${language}`].filter((part) => part !== "").join("&"),
    }));
    const page = await open({ ...WIDE, query: `lang=${language}` });
    expect(await found(page, states)).toEqual([]);
    await page.setViewportSize(SMALL);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await found(page, states)).toEqual([]);
  });
});

describe("axe finds nothing against", () => {
  it.for(SCREENS)("failures, $width pixels, $colours", async (screen, { open }) => {
    const expected = [/ERR_FAILED/];
    const withoutEvents = await open({
      ...screen,
      query: CHANGSHA,
      before: (page) => page.route("**/events/*.json", (route) => route.abort("failed")),
      expected,
    });
    await alert(withoutEvents);
    expect(await violations(withoutEvents, DIALOG)).toEqual([]);
    const withoutRecord = await open({
      ...screen,
      before: (page) => page.route("**/index.json", (route) => route.abort("failed")),
      expected,
    });
    await alert(withoutRecord);
    expect(await violations(withoutRecord)).toEqual([]);
  });

  it("the filters of a small screen, in both colours", async ({ open }) => {
    const page = await open({ ...SMALL, query: "province=hunan&theme=youth" });
    await page.getByRole("button", { name: /^Filters: / }).click();
    await dialog(page).waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, DIALOG)).toEqual([]);
  });

  it("what is printed", async ({ open }) => {
    const page = await open({ query: "province=hunan", colours: "dark" });
    await charts(page);
    await page.emulateMedia({ media: "print" });
    await page.getByRole("heading", { name: "Report of a selection" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

/** Walks through states on one page, each by the name of what axe or the width of the screen has against it. */
async function found(page: Page, states: readonly State[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, query, act, within } of states) {
    await goTo(page, query);
    await act(page);
    const broken = await violations(page, within);
    const px = (await overhang(page)) + (await sideways(page));
    faults.push(...broken.map((fault) => `${name}: ${fault}`));
    if (px > 0) faults.push(`${name}: ${px} pixels too wide`);
    while ((await page.getByRole("dialog").count()) > 0) await page.keyboard.press("Escape");
  }
  return faults;
}

/** How much wider than itself the content of what is open above the page is. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      0,
      ...Array.from(
        document.querySelectorAll("dialog[open]"),
        (open) => open.scrollWidth - open.clientWidth,
      ),
    ),
  );
}

/** To another address without loading the page anew, as Back does. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate(
    (search) => {
      history.pushState(null, "", `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    query && `?${query}`,
  );
}
