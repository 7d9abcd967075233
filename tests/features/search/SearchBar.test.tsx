import { configure, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SearchBar } from "#features/search/SearchBar.tsx";
import { useTextMatch } from "#features/search/useTextMatch.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { serveRecord } from "#fixtures/serveRecord.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { documents, events, index } from "./fixture.ts";

vi.setConfig({ testTimeout: 20_000 });
// The dialog and the library are loaded when they are first asked for.
configure({ asyncUtilTimeout: 10_000 });

// jsdom does not lay out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => serveRecord(events, { documents }));

function Matches() {
  const { events: match } = useTextMatch(index);
  return (
    <output>{match ? index.id.filter((_, event) => match[event] === 1).join(" ") : "*"}</output>
  );
}

const renderBar = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(
    <>
      <SearchBar index={index}>{null}</SearchBar>
      <Matches />
    </>,
    { index, ...options },
  );

async function open(options: Parameters<typeof renderPage>[1] = {}) {
  const page = renderBar(options);
  await page.user.keyboard("{Control>}k{/Control}");
  return { ...page, field: await screen.findByRole("combobox") };
}

describe("quick open", () => {
  it("opens with the keys and with the button, and gives the focus back when it closes", async () => {
    const { user } = renderBar();
    const button = screen.getByRole("button", { name: /^Find anything/ });
    await user.click(button);
    const field = await screen.findByRole("combobox", { name: /^Find a forum, person/ });
    expect(field).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    await user.keyboard("{Meta>}k{/Meta}");
    expect(screen.getByRole("dialog", { name: "Find anything" })).toBeVisible();
  });

  it("says what can be asked before anything is, and that nothing matches", async () => {
    const { user, field } = await open();
    expect(screen.getByText(/guojinlong find the same person/)).toBeVisible();
    expect(field).toHaveAttribute("aria-expanded", "false");
    await user.type(field, "qqqq");
    expect(await screen.findByText("Nothing matches “qqqq”.")).toHaveRole("status");
    expect(screen.getByText("Try fewer words, another spelling, or pinyin.")).toBeVisible();
  });

  it.each(["guojinlong", "Guo Jinlong", "郭金龙", "郭金龍", "guó jīnlóng"])(
    "finds a person by %s, and Enter opens it",
    async (text) => {
      const { user, field } = await open();
      await user.type(field, text);
      const option = await screen.findByRole("option", { name: /^Guo Jinlong/ });
      expect(option).toHaveAttribute("aria-selected", "true");
      expect(field).toHaveAttribute("aria-activedescendant", option.id);
      await user.keyboard("{Enter}");
      expect(currentAddress()).toBe("person=guo-jinlong");
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    },
  );

  it("groups what it finds, marks it, and says how much there is", async () => {
    const { user, field } = await open();
    await user.type(field, "tea");
    expect(await screen.findByText("4 results")).toHaveRole("status");
    const groups = screen.getAllByRole("group").map((group) => group.textContent);
    expect(groups).toHaveLength(4);
    const found = within(screen.getByRole("group", { name: "Events · 2" }));
    const [latest] = found.getAllByRole("option");
    expect(latest).toHaveTextContent("2nd Tea Forum第二届茶业论坛1 May 2021 · Changsha, Hunan");
    expect(latest?.querySelector("mark")).toHaveTextContent("Tea");
  });

  it("goes round the options with the arrow keys", async () => {
    const { user, field } = await open();
    await user.type(field, "seedlings");
    const [document, page] = await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}");
    expect(page).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowDown}");
    expect(document).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowUp}{Enter}");
    expect(currentAddress()).toBe("q=seedlings");
    expect(await screen.findByText("2021-05-01-tea-forum-2")).toBeVisible();
  });

  it("opens what is pressed", async () => {
    const { user, field } = await open({ address: "from=2019" });
    await user.type(field, "xiamen");
    await user.click(await screen.findByRole("option", { name: /^Xiamen/ }));
    expect(currentAddress()).toBe("province=fujian&from=2019");
  });

  it("speaks Chinese to readers of Chinese", async () => {
    const { user, field } = await open({ language: "zh-Hans", messages: zhHans });
    await user.type(field, "oolong");
    const option = await screen.findByRole("option", { name: /称赞两岸的乌龙。/ });
    expect(option).toHaveTextContent("郭金龙 · 首届茶业论坛");
  });

  it("gives readers of Traditional Chinese what was said in their script", async () => {
    const { user, field } = await open({ language: "zh-Hant", messages: zhHans });
    await user.type(field, "烏龍");
    expect(await screen.findByRole("option", { name: /稱讚兩岸的烏龍。/ })).toBeVisible();
  });

  it("says why it could not be loaded, and tries again", async () => {
    let isDown = true;
    serveRecord(events, { documents, isDown: () => isDown });
    const { user, field } = await open();
    expect(await screen.findByRole("alert")).toHaveTextContent("The search could not be loaded");
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Retry" }));
    await user.type(field, "steel");
    expect(await screen.findByRole("option", { name: /Steel Fair/ })).toBeVisible();
  });

  it("has nothing axe finds fault with", async () => {
    const { user, field, container } = await open();
    await user.type(field, "tea");
    await screen.findByText("4 results");
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe("the text of the address", () => {
  it.each([
    ["q=steel", "2022-05-01-steel-fair"],
    ["q=seedlings", "2021-05-01-tea-forum-2"],
    ["q=%E7%83%8F%E9%BE%8D", "2019-05-01-tea-forum-1"],
    ["q=guojinlong%20hunan", "2019-05-01-tea-forum-1"],
  ])("%s leaves in %s", async (address, left) => {
    renderBar({ address });
    expect(await screen.findByText(left)).toBeVisible();
  });

  it("leaves everything in until it can be judged, and what is named at once", () => {
    renderBar({ address: "q=guojinlong" });
    expect(screen.getByText("*")).toBeVisible();
    renderBar({ address: "q=steel" });
    expect(screen.getAllByText("2022-05-01-steel-fair")[0]).toBeVisible();
  });

  it("is looked for in names where the search cannot be had", async () => {
    serveRecord([]);
    renderBar({ address: "q=seedlings" });
    const [output] = screen.getAllByRole("status");
    await vi.waitFor(() => expect(output).toBeEmptyDOMElement());
  });
});
