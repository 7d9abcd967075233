import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { PersonDialog } from "#features/person/PersonDialog.tsx";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { serveRecord } from "#fixtures/serveRecord.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { encodePersonAliases } from "#model/personAliases.ts";
import { personSchema } from "#model/vocabularySchema.ts";
import * as v from "valibot";

vi.setConfig({ testTimeout: 20_000 });

const mayor = { en: "Mayor of Changsha", "zh-Hans": "长沙市长" };
const governor = { en: "Governor of Hunan", "zh-Hans": "湖南省省长" };
const events = [
  makeEvent({
    id: "2019-05-01-first",
    name: { en: "First Forum", "zh-Hans": "首届论坛" },
    date: { start: "2019-05-01", end: null, precision: "day" },
    participants: [makeParticipant("li-si", { title: mayor }), makeParticipant("wang-wu")],
  }),
  makeEvent({
    id: "2021-06-02-second",
    name: { en: "Second Forum", "zh-Hans": "第二届论坛" },
    date: { start: "2021-06-02", end: null, precision: "day" },
    participants: [
      makeParticipant("li-si", {
        title: governor,
        remote: true,
        said: { en: "Welcomed the guests.", "zh-Hans": "欢迎来宾。" },
      }),
      makeParticipant("wang-wu", { role: "attended" }),
      makeParticipant("zhao-liu"),
    ],
  }),
];
const liSi = v.parse(personSchema, {
  id: "li-si",
  name: { en: "Li Si", "zh-Hans": "李四" },
  aliases: ["Lee Szu", "Li Ssu"],
  side: "mainland",
});
const index = makeIndex(events, { people: [liSi] });

const open = (options = {}) =>
  renderPage(<PersonDialog index={index} id={liSi.id} />, {
    index,
    address: "province=hunan&person=li-si",
    ...options,
  });

const aliases = { "aliases.json": encodePersonAliases({ people: [liSi] }) };

beforeEach(() => serveRecord(events, { documents: aliases }));

describe(PersonDialog, () => {
  it("shows names, side and every appearance at once, before any details have come", () => {
    serveRecord([]);
    open();
    const dialog = screen.getByRole("dialog", { name: "Li Si" });
    expect(within(dialog).getByText("李四")).toHaveAttribute("lang", "zh-Hans");
    expect(within(dialog).getByText("Mainland side")).toBeVisible();
    expect(within(dialog).getByText("Named at 2 events, 2019–2021")).toBeVisible();
    expect(within(dialog).getByRole("link", { name: "First Forum" })).toBeVisible();
    expect(within(dialog).getByRole("link", { name: "Second Forum" })).toBeVisible();
  });

  it("adds titles over time and what was said, the latest first", async () => {
    open();
    expect(await screen.findByText("Welcomed the guests.")).toBeVisible();
    expect(screen.getByText("Speech, remote")).toBeVisible();
    const heading = screen.getByRole("heading", { name: "Titles over time" });
    expect(heading.parentElement).toHaveTextContent(/2021Governor of Hunan.*2019Mayor of Changsha/);
  });

  it("says at the top what the person was last, and lists appearances before all else", async () => {
    open();
    expect(await screen.findByText("as of 2021")).toBeVisible();
    const [appearances] = screen.getAllByRole("list");
    expect(appearances).toHaveTextContent(/Second Forum.*First Forum/);
  });

  it("keeps a long list short on a small screen until asked for all", async () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      makeEvent({
        id: `${2001 + i}-05-01-forum`,
        date: { start: `${2001 + i}-05-01`, end: null, precision: "day" },
        participants: [makeParticipant("li-si", { title: mayor })],
      }),
    );
    serveRecord(many, { documents: aliases });
    const { user } = renderPage(
      <PersonDialog index={makeIndex(many, { people: [liSi] })} id={liSi.id} />,
      { index: makeIndex(many, { people: [liSi] }), address: "person=li-si" },
    );
    await user.click(screen.getByRole("button", { name: "Show all 12 appearances" }));
    expect(screen.queryByRole("button", { name: /^Show all/ })).not.toBeInTheDocument();
  });

  it("gives the other spellings of the name", async () => {
    open();
    expect(await screen.findByText("Also written Lee Szu, Li Ssu")).toBeVisible();
  });

  it("says which report each appearance rests on, with the way to it", async () => {
    open();
    const [link] = await screen.findAllByRole("link", { name: "Reported by A newspaper" });
    expect(link).toHaveAttribute("href", "https://example.org/report");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("gives its address without the filters, and leads to its page", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe("http://localhost:3000/?person=li-si");
    expect(screen.getByRole("link", { name: "Open as page" })).toHaveAttribute(
      "href",
      "/people/li-si/",
    );
  });

  it("names those met most often with the number of shared events", () => {
    open();
    const met = screen
      .getAllByRole("listitem")
      .map((item) => item.textContent)
      .filter((words) => words?.startsWith("Taiwan side"));
    expect(met).toEqual(["Taiwan sideWang Wu 2 events", "Taiwan sideZhao Liu 1 event"]);
  });

  it("filters the page by the person, and stops doing so", async () => {
    const { user, unmount } = open();
    await user.click(screen.getByRole("button", { name: "Filter the page by this person" }));
    expect(currentAddress()).toBe("province=hunan&speaker=li-si");
    unmount();
    const again = open({ address: "speaker=li-si&person=li-si" });
    await again.user.click(screen.getByRole("button", { name: "Stop filtering by this person" }));
    expect(currentAddress()).toBe("");
  });

  it("opens an event in its place", async () => {
    const { user } = open();
    await user.click(screen.getByRole("link", { name: "First Forum" }));
    expect(currentAddress()).toBe("province=hunan&event=2019-05-01-first");
  });

  it("says how many documents failed, keeps the rest, and tries those again", async () => {
    let isDown = true;
    serveRecord(events, { isDown: () => isDown });
    const { user } = open();
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The details of 2 events could not be loaded",
    );
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findByText("Welcomed the guests.")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("is told in Chinese to a reader of Chinese", async () => {
    open({ language: "zh-Hans", messages: zhHans });
    expect(await screen.findByText("欢迎来宾。")).toBeVisible();
    expect(screen.getByRole("dialog", { name: "李四" })).toBeVisible();
  });

  it("has nothing axe finds fault with", async () => {
    const { container } = open();
    await screen.findByText("Welcomed the guests.");
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
