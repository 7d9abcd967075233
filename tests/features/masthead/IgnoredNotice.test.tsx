import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { IgnoredNotice } from "#features/masthead/IgnoredNotice.tsx";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";

const index = makeIndex([makeEvent({})]);
const notice = () => screen.getByRole("note", { name: "Some of this address was not applied" });

it("says nothing where the whole address was applied", () => {
  renderPage(<IgnoredNotice />, { address: "from=2010", index });
  expect(screen.queryByRole("note")).not.toBeInTheDocument();
});

it("says what was not applied, and why", () => {
  renderPage(<IgnoredNotice />, { address: "from=20x1&province=atlantis&foo=1", index });
  expect(
    within(notice())
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "“foo” is not a setting of this page.",
    "province: “atlantis” is not known.",
    "from: “20x1” cannot be used.",
  ]);
});

it("names a few of many and says how many more there are", () => {
  const address = Array.from({ length: 60 }, (_, i) => `x${i}=1`).join("&");
  renderPage(<IgnoredNotice />, { address, index });
  expect(within(notice()).getAllByRole("listitem")).toHaveLength(6);
  expect(notice()).toHaveTextContent("and 55 more.");
});

it("goes, and cleans the address, once the reader has seen it", async () => {
  const { user } = renderPage(<IgnoredNotice />, { address: "from=2010&foo=1", index });
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("note")).not.toBeInTheDocument();
  expect(currentAddress()).toBe("from=2010");
});
