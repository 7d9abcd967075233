import { screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { giveElementsWidth } from "./renderFigure.tsx";
import { index } from "./sample.ts";
import { Investment } from "#features/investment/Investment.tsx";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

/** Tells whoever observes an element at once whether it is in sight. */
function putInSight(isIntersecting: boolean): void {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.#tell = tell;
      }
      observe() {
        this.#tell([{ isIntersecting }]);
      }
      disconnect() {
        return undefined;
      }
    },
  );
}

function show() {
  giveElementsWidth();
  return renderPage(
    <Selected index={index}>
      {(selection) => <Investment index={index} selection={selection} />}
    </Selected>,
    { index },
  );
}

const region = () => within(screen.getByRole("region", { name: "Investment" }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("out of sight", () => {
  it("has its title, its warning and its controls, but no figure", () => {
    putInSight(false);
    show();
    expect(screen.getByText(/Signed is not invested/)).toBeVisible();
    expect(region().getByRole("radio", { name: "Amount" })).toBeChecked();
    expect(region().queryByRole("figure")).not.toBeInTheDocument();
  });

  it.each([
    ["Projects", "measure=projects"],
    ["Events", "measure=events"],
    ["Taiwan-related only", "basis=taiwan"],
    ["US dollars", "currency=USD"],
  ])("puts %s into the address", async (name, address) => {
    putInSight(false);
    const { user } = show();
    await user.click(region().getByRole("radio", { name }));
    expect(currentAddress()).toBe(address);
  });
});

describe("in sight", () => {
  // The code of the figures takes a while to be compiled for the first time.
  beforeAll(async () => {
    await import("#features/investment/InvestmentCharts.tsx");
  }, 60_000);

  it("has a figure by year, by place, of sizes, of coverage, and of purchases apart", async () => {
    putInSight(true);
    show();
    const titles = await region().findAllByRole("heading", { level: 3 }, { timeout: 20_000 });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      "Signed by year",
      "By province or region",
      "Size of deals",
      "Coverage: how much is known",
      "Trade and purchases, not added",
    ]);
  });
});
