import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EmbedSnippet } from "#features/takeaway/EmbedSnippet.tsx";
import { renderPage } from "#fixtures/renderPage.tsx";

const code = () =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code to paste" }).value;

describe("EmbedSnippet", () => {
  it("embeds the region with the filters as they are, and nothing that is open", () => {
    renderPage(<EmbedSnippet />, { address: "province=hunan&event=2022-11-03-plain-forum" });
    expect(code()).toContain("/?province=hunan&amp;embed=timeline&amp;lang=en");
    expect(code()).toContain('title="Timeline: Cross-Strait Forums"');
  });

  it("changes with the region chosen", async () => {
    const { user } = renderPage(<EmbedSnippet />);
    await user.click(screen.getByRole("radio", { name: "At a glance" }));
    expect(code()).toContain("embed=at-a-glance");
  });
});
