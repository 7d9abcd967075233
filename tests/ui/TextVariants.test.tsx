import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TextVariants } from "#ui/TextVariants.tsx";

describe(TextVariants, () => {
  it("shows the first form, another when chosen, and copies the one shown", async () => {
    const user = userEvent.setup();
    render(
      <TextVariants
        label="Format"
        variants={[
          { value: "plain", label: "Plain", text: "plain words" },
          { value: "marked", label: "Marked", text: "*marked* words" },
        ]}
        copyLabel="Copy"
        copiedLabel="Copied"
        failedLabel="Not copied"
      />,
    );
    expect(screen.getByRole("textbox", { name: "Plain" })).toHaveTextContent("plain words");
    await user.click(screen.getByRole("radio", { name: "Marked" }));
    expect(screen.getByRole("textbox", { name: "Marked" })).toHaveTextContent("*marked* words");
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe("*marked* words");
  });
});
