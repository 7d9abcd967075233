import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { EventDialog } from "#features/event/EventDialog.tsx";
import { indexOf, makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { serveRecord } from "#fixtures/serveRecord.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { readRecord } from "#tools/readRecord.ts";

vi.setConfig({ testTimeout: 20_000 });

const record = readRecord("data");
const index = indexOf(record);

function eventOf(id: string): EventRecord {
  const event = record.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`the record has no event ${id}`);
  return event;
}

const hunan = eventOf("2022-11-03-hunan-digital-low-carbon-forum");

/** The dialog as the page draws it, with the id of a series in place of its card. */
const dialogOf = (of: EventIndex, { id }: EventRecord) => (
  <EventDialog
    index={of}
    id={id}
    seriesCard={({ series, onClose }) => (
      <button type="button" onClick={onClose}>
        {of.series[series]?.id}
      </button>
    )}
  />
);

const open = (event: EventRecord, options = {}) =>
  renderPage(dialogOf(index, event), { index, address: `event=${event.id}`, ...options });

beforeEach(() => serveRecord(record.events));

describe("the forum of 3 November 2022 in Changsha", () => {
  it("is a dialog named after the event, with date, place, attendance and what was signed", async () => {
    open(hunan);
    const dialog = await screen.findByRole("dialog", { name: /Digital and Low-Carbon/ });
    expect(await within(dialog).findByText("nearly 300")).toBeVisible();
    expect(within(dialog).getByText("3 November 2022")).toBeVisible();
    expect(within(dialog).getByRole("link", { name: "Changsha, Hunan" })).toBeVisible();
    expect(within(dialog).getAllByText("¥23.8 bn")[0]).toBeVisible();
    expect(
      within(dialog).getByText(/海峡两岸产业合作区/, { selector: "h2 + p *" }),
    ).toHaveAttribute("lang", "zh-Hans");
  });

  it("names every participant, each a link to the person", async () => {
    open(hunan);
    await screen.findByText("nearly 300");
    const people = hunan.participants.map(({ person }) => person);
    const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(people).toHaveLength(13);
    for (const person of people) expect(hrefs).toContain(`/?person=${person}`);
    expect(screen.getByText("and 4 more who attended:")).toBeVisible();
    expect(screen.getByText("Speech, remote")).toBeVisible();
  });

  it("has a row for each figure, with the wording of the report in its language", async () => {
    open(hunan);
    const table = await screen.findByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(1 + 3);
    const headline = within(table).getByRole("row", { name: /Investment headline/ });
    expect(within(headline).getByText("40")).toBeVisible();
    expect(within(table).getByText("其中台资项目24个，总投资87.45亿元")).toHaveAttribute(
      "lang",
      "zh-Hans",
    );
  });

  it("shows documents with their parties, organisers with their role, and the reports", async () => {
    open(hunan);
    await screen.findByText("nearly 300");
    expect(screen.getByText("Strategic cooperation agreement")).toBeVisible();
    expect(screen.getByText("Hunan Xiangjiang New Area")).toBeVisible();
    expect(screen.getAllByText("supporter")).toHaveLength(2);
    const links = screen.getAllByRole("link", { name: /^open report: / });
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link).toHaveAttribute("rel", "noopener noreferrer");
      expect(link).toHaveAttribute("target", "_blank");
    }
  });

  it("puts each caveat beside what it concerns", async () => {
    open(hunan);
    const notes = await screen.findByRole("list", { name: "Notes on the figures" });
    expect(notes).toHaveTextContent("includes projects that are not Taiwan-funded");
    expect(screen.getByRole("list", { name: "Notes on the people" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Notes and disagreements" })).toBeVisible();
  });

  it("says, when a marker is pressed, which report a fact rests on and what else does", async () => {
    const { user } = open(hunan);
    const [marker] = await screen.findAllByRole("button", { name: /^Source 2: CPPCC News/ });
    if (!marker) throw new Error("a figure rests on the second source");
    await user.click(marker);
    const note = screen.getByRole("group", { name: /^Source 2: CPPCC News/ });
    expect(within(note).getByText("4 November 2022 · in Chinese")).toBeVisible();
    expect(
      within(note)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Investment, signed: 24 projects, ¥8\.7/),
      "Projects, signed: 7 projects",
    ]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: /^Source 2/ })).not.toBeInTheDocument();
    expect(marker).toHaveFocus();
    expect(screen.getByRole("dialog")).toBeInTheDocument();
  });

  it("tells the rate, its year and where it is from beside a converted amount", async () => {
    const { user } = open(hunan);
    const name = "About US$3.54 bn: how it was converted";
    const [button] = await screen.findAllByRole("button", { name });
    if (!button) throw new Error("the headline is converted");
    await user.click(button);
    const note = screen.getByRole("group", { name });
    expect(note).toHaveTextContent("As reported: CNY 23,800,000,000");
    expect(note).toHaveTextContent("Average rate of 2022: 6.729 CNY for one US dollar.");
    expect(note).toHaveTextContent("US Federal Reserve (H.10)");
  });

  it("leads to the editions before and after, and to a person, by the address", async () => {
    const { user } = open(hunan);
    expect(screen.getByRole("link", { name: /^Previous: 2020 edition/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /^Next: 2023 edition/ })).toBeVisible();
    await user.click(await screen.findByRole("link", { name: /^Guo Jinlong/ }));
    expect(currentAddress()).toBe("person=guo-jinlong");
  });

  it("says what was different at the editions before and after, as far as it is reported", async () => {
    open(hunan);
    const heading = await screen.findByRole("heading", { name: "Before and after" });
    const section = heading.parentElement ?? document.body;
    expect(await within(section).findByText(/^Place: .+ → Changsha, Hunan$/)).toBeVisible();
    expect(
      await within(section).findByText(/^Headline figure: 40 projects, ¥23\.8 bn .* → /),
    ).toBeVisible();
    expect(within(section).getByRole("link", { name: "2020 edition" })).toBeVisible();
  });

  it("opens the card of its series over itself, and closes it", async () => {
    const { user } = open(hunan);
    await user.click(screen.getByRole("button", { name: /^Cross-Strait Entrepreneurs Summit/ }));
    const card = screen.getByRole("button", {
      name: "cross-strait-entrepreneurs-summit-forums",
    });
    await user.click(card);
    expect(card).not.toBeInTheDocument();
    expect(screen.getByRole("dialog")).toBeInTheDocument();
  });

  it("is cited as text, BibTeX or RIS with the address of its page, and copied", async () => {
    const { user } = open(hunan);
    const cite = screen.getByRole("button", { name: "Cite" });
    await user.click(cite);
    expect(cite).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("textbox", { name: "Text" })).toHaveTextContent(
      `“Cross-Strait Industrial Cooperation Zone (Hunan) Digital and Low-Carbon Development Forum”, 3 November 2022, Changsha, Hunan. Cross-Strait Forums, record of 1 January 2026, version 0123456789ab. CC BY 4.0. http://localhost:3000/events/${hunan.id}/`,
    );
    await user.click(screen.getByRole("radio", { name: "RIS" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toContain(
      `UR  - http://localhost:3000/events/${hunan.id}/`,
    );
    await user.click(cite);
    expect(screen.queryByRole("textbox", { name: "RIS" })).not.toBeInTheDocument();
  });

  it("gives its address without the filters of whoever copies it, and leads to its page", async () => {
    const { user } = open(hunan, { address: `province=hunan&event=${hunan.id}&lang=en` });
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByRole("button", { name: "Link copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      `http://localhost:3000/?event=${hunan.id}&lang=en`,
    );
    expect(screen.getByRole("link", { name: "Open as page" })).toHaveAttribute(
      "href",
      `/events/${hunan.id}/`,
    );
  });

  it("filters the page by one of its themes", async () => {
    const { user } = open(hunan);
    await user.click(await screen.findByRole("link", { name: "Green and low-carbon" }));
    expect(currentAddress()).toBe("theme=green-low-carbon");
  });

  it("closes by its button and leaves the rest of the address", async () => {
    const { user } = open(hunan, { address: `province=hunan&event=${hunan.id}` });
    await user.click(screen.getByRole("button", { name: /Close/ }));
    expect(currentAddress()).toBe("province=hunan");
  });

  it("is told in Chinese to a reader of Chinese", async () => {
    open(hunan, { language: "zh-Hans", messages: zhHans });
    expect(await screen.findByText("近300")).toBeVisible();
    expect(screen.getByRole("dialog", { name: hunan.name["zh-Hans"] ?? "" })).toBeVisible();
    expect(screen.getByText("致辞（线上）")).toBeVisible();
    expect(screen.getByText("Hunan Xiangjiang New Area")).toHaveAttribute("lang", "en");
  });

  it("has nothing axe finds fault with", async () => {
    const { container } = open(hunan);
    await screen.findByText("nearly 300");
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe("any event", () => {
  it("says what is not reported, and never shows it as zero", async () => {
    const plain = makeEvent();
    serveRecord([plain]);
    const small = makeIndex([plain]);
    renderPage(dialogOf(small, plain), { index: small });
    expect(await screen.findByText("No figure is reported for this event.")).toBeVisible();
    expect(screen.getAllByText("not reported")).toHaveLength(2);
    expect(screen.getByText("Nobody is named in the reports.")).toBeVisible();
    expect(screen.queryByText("0")).not.toBeInTheDocument();
  });

  it("names a headline that was announced or landed as such, not as signed", async () => {
    const announced = makeEvent({ figures: [makeFigure({ stage: "announced" })] });
    serveRecord([announced]);
    const small = makeIndex([announced]);
    renderPage(dialogOf(small, announced), { index: small });
    expect(await screen.findByText("Announced")).toBeVisible();
    expect(screen.queryByText("Signed")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Figures reported" })).toBeVisible();
  });

  it("links a session with the event it is part of", async () => {
    open(eventOf("2019-09-18-zhejiang-taiwan-week-ningbo"));
    expect(await screen.findByText("Part of")).toBeVisible();
    expect(
      screen
        .getAllByRole("link")
        .some(
          (link) =>
            link.getAttribute("href") === "/?event=2019-09-17-zhejiang-taiwan-cooperation-week",
        ),
    ).toBe(true);
  });

  it("lists its sessions, each a link", async () => {
    open(eventOf("2019-09-17-zhejiang-taiwan-cooperation-week"));
    const heading = await screen.findByRole("heading", { name: "Sessions" });
    const sessions = within(heading.parentElement ?? document.body).getAllByRole("link");
    expect(sessions.map((link) => link.getAttribute("href"))).toEqual([
      "/?event=2019-09-18-zhejiang-taiwan-week-ningbo",
    ]);
  });

  it("marks date, place, summary and organisers where all rests on one report", async () => {
    const single = makeEvent({
      organisers: [{ name: { en: "An office", "zh-Hans": null }, role: "host" }],
    });
    serveRecord([single]);
    const small = makeIndex([single]);
    const { user } = renderPage(dialogOf(small, single), { index: small });
    const markers = await screen.findAllByRole("button", { name: /^Source 1: / });
    expect(markers).toHaveLength(4);
    expect(screen.queryByText(/rest on the \d+ reports together/)).not.toBeInTheDocument();
    const [marker] = markers;
    if (!marker) throw new Error("the date has a marker");
    await user.click(marker);
    const note = screen.getByRole("group", { name: /^Source 1: / });
    const resting = within(note).getAllByRole("listitem");
    expect(resting.map(({ textContent }) => textContent)).toEqual([
      "Date",
      "Place",
      "Summary",
      "Organisers",
    ]);
  });

  it("says of several reports that these facts rest on them together, and invents no link", async () => {
    const [report] = makeEvent().sources;
    if (!report) throw new Error("a plain event has a source");
    const told = makeEvent({ sources: [report, { ...report, id: "s2" }] });
    serveRecord([told]);
    const small = makeIndex([told]);
    renderPage(dialogOf(small, told), { index: small });
    const note = "Date, place, organisers and summary rest on the 2 reports together.";
    expect(await screen.findByText(note)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Source \d: / })).not.toBeInTheDocument();
  });

  it("puts a caveat on the date beside the date", async () => {
    const caveat = { en: "The exact days are not given.", "zh-Hans": "具体日期未载。" };
    const dated = makeEvent({ caveats: [caveat] });
    serveRecord([dated]);
    const small = makeIndex([dated]);
    renderPage(dialogOf(small, dated), { index: small });
    const notes = await screen.findByRole("list", { name: "Notes on the date" });
    expect(notes).toHaveTextContent("The exact days are not given.");
    expect(screen.queryByRole("heading", { name: "Notes and disagreements" })).toBeNull();
  });

  it("says in which language a text is that is missing in the reader's", async () => {
    const plain = makeEvent({ summary: { en: null, "zh-Hans": "一场论坛。" } });
    serveRecord([plain]);
    const small = makeIndex([plain]);
    renderPage(dialogOf(small, plain), { index: small });
    const summary = await screen.findByText("一场论坛。");
    expect(summary).toHaveAttribute("lang", "zh-Hans");
    expect(within(summary).getByText("中文")).toBeVisible();
  });

  it("keeps its title and tries again when its details could not be loaded", async () => {
    let isDown = true;
    serveRecord(record.events, { isDown: () => isDown });
    const { user } = open(hunan);
    expect(await screen.findByRole("alert")).toHaveTextContent("503 Service Unavailable");
    expect(screen.getByRole("heading", { name: /Digital and Low-Carbon/ })).toBeVisible();
    expect(screen.getByText("3 November 2022")).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findByText("nearly 300")).toBeVisible();
  });
});
