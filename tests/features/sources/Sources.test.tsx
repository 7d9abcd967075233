import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { Sources } from "#features/sources/Sources.tsx";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { pseudoMessages } from "#fixtures/pseudo.ts";
import { renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

const index = makeIndex([makeEvent({ figures: [makeFigure()] })]);
const FILES = "⟦Files⟧";
const show = (options = {}) =>
  renderPage(
    <Selected index={index}>
      {(selection) => (
        <Sources index={index} selection={selection} files={<a href="data/">{FILES}</a>} />
      )}
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

  it("offers the files of the whole record", () => {
    show();
    const heading = screen.getByRole("heading", { name: "The whole record" });
    const passage = within(heading.closest("section") ?? document.body);
    expect(passage.getByRole("link", { name: FILES })).toBeVisible();
  });

  it("cites the view, in three formats, with its address and the state of the record", async () => {
    const { user } = show({ address: "province=hunan" });
    await user.click(screen.getByRole("button", { name: "Cite this view" }));
    expect(screen.getByRole("textbox", { name: "Text" })).toHaveTextContent(
      /1 of 1 events \(Province or region: Hunan\)\. Cross-Strait Forums, record of 1 January 2026, version 0123456789ab\..*http:\/\/localhost:3000\/\?province=hunan \(accessed /,
    );
    await user.click(screen.getByRole("radio", { name: "BibTeX" }));
    expect(screen.getByRole("textbox", { name: "BibTeX" })).toHaveTextContent(
      "url = {http://localhost:3000/?province=hunan}",
    );
    await user.click(screen.getByRole("radio", { name: "RIS" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- ELEC\r\n/);
  });

  it("has no words that do not come from the messages", () => {
    show({ messages: pseudoMessages });
    const region = screen.getByRole("region");
    for (const words of within(region).getAllByText(/[A-Za-z]{4,}/)) {
      expect(words.textContent).toMatch(/^⟦.*⟧$/);
    }
  });

  it("has nothing axe finds fault with", async () => {
    const { container, user } = show();
    await user.click(screen.getByRole("button", { name: "Cite this view" }));
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
