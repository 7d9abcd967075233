import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { Sources } from "#features/sources/Sources.tsx";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { pseudoMessages } from "#fixtures/pseudo.ts";
import { renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

const index = makeIndex([makeEvent({ figures: [makeFigure()] })]);
const show = (options = {}) =>
  renderPage(
    <Selected index={index}>
      {(selection) => <Sources index={index} selection={selection} />}
    </Selected>,
    { index, ...options },
  );

describe(Sources, () => {
  it("counts the whole record, whatever is selected", () => {
    show({ address: "province=hubei" });
    const region = screen.getByRole("region", { name: "Sources and method" });
    const [name] = within(region).getAllByText("Events with a reported headline amount");
    expect(name?.nextElementSibling).toHaveTextContent("1");
  });

  it("defines signed apart from invested, and names date and hash to cite", () => {
    show();
    expect(screen.getByText(/Signed is not invested/)).toBeVisible();
    expect(
      screen.getByText(/Record of 1 January 2026, version 0123456789ab\. CC BY 4\.0/),
    ).toBeVisible();
  });

  it("has no words that do not come from the messages", () => {
    show({ messages: pseudoMessages });
    const region = screen.getByRole("region");
    for (const words of within(region).getAllByText(/[A-Za-z]{4,}/)) {
      expect(words.textContent).toMatch(/^⟦.*⟧$/);
    }
  });

  it("has nothing axe finds fault with", async () => {
    const { container } = show();
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
