import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CopyButton } from "#ui/CopyButton.tsx";

const show = () =>
  render(
    <CopyButton
      label="Copy"
      copiedLabel="Copied"
      failedLabel="Not copied"
      textToCopy={() => "the text"}
    />,
  );

describe(CopyButton, () => {
  it("puts the text on the clipboard and says so", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe("the text");
  });

  it("says so where the browser does not allow it", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    show();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("button", { name: "Not copied" })).toBeVisible();
  });
});
