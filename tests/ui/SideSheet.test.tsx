import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SideSheet } from "#ui/SideSheet.tsx";

const BELOW = "Below";
const ABOVE = "Above";

function showTwo() {
  const closeBelow = vi.fn<() => void>();
  const closeAbove = vi.fn<() => void>();
  render(
    <SideSheet labelledBy="below" closeLabel="Close below" onClose={closeBelow} panel="A panel">
      <h2 id="below">{BELOW}</h2>
      <SideSheet labelledBy="above" closeLabel="Close above" onClose={closeAbove}>
        <h2 id="above">{ABOVE}</h2>
      </SideSheet>
    </SideSheet>,
  );
  return { closeBelow, closeAbove };
}

describe(SideSheet, () => {
  it("is a dialog named by its heading, with what a tool has opened below its toolbar", () => {
    showTwo();
    expect(screen.getByRole("dialog", { name: BELOW })).toHaveTextContent("A panel");
  });

  it("closes by its button, and on Escape by asking its owner", async () => {
    const { closeBelow } = showTwo();
    await userEvent.setup().click(screen.getByRole("button", { name: "Close below" }));
    expect(closeBelow).toHaveBeenCalledOnce();
    fireEvent(dialog(BELOW), cancelOf(dialog(BELOW)));
    expect(closeBelow).toHaveBeenCalledTimes(2);
  });

  it("stays when a dialog opened over it is closed", () => {
    const { closeBelow, closeAbove } = showTwo();
    fireEvent(dialog(ABOVE), cancelOf(dialog(ABOVE)));
    expect(closeAbove).toHaveBeenCalledOnce();
    expect(closeBelow).not.toHaveBeenCalled();
  });
});

function dialog(name: string): HTMLElement {
  return screen.getByRole("dialog", { name });
}

/** What a browser sends a dialog on Escape. */
function cancelOf(element: HTMLElement): Event {
  return createEvent("cancel", element, { bubbles: false, cancelable: true });
}
