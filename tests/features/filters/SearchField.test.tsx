import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SearchField } from "#features/filters/SearchField.tsx";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";

const field = () => screen.getByRole("searchbox", { name: "Search forums, people, places" });

describe("SearchField", () => {
  it("writes what is typed to the address, as one step of history", async () => {
    const { user } = renderPage(<SearchField />);
    const before = window.history.length;
    await user.type(field(), "tea");
    expect(currentAddress()).toBe("q=tea");
    expect(window.history.length).toBe(before + 1);
  });

  it("begins another step when the reader comes back to it", async () => {
    const { user } = renderPage(<SearchField />);
    const before = window.history.length;
    await user.type(field(), "tea");
    await user.tab();
    await user.type(field(), " fair");
    expect(currentAddress()).toBe("q=tea%20fair");
    expect(window.history.length).toBe(before + 2);
  });

  it("does not overwrite what Back has brought", async () => {
    const { user } = renderPage(<SearchField />);
    await user.type(field(), "tea");
    act(() => window.history.back());
    await waitFor(() => expect(field()).toHaveValue(""));
    const before = window.history.length;
    await user.type(field(), "x");
    expect(currentAddress()).toBe("q=x");
    act(() => window.history.back());
    await waitFor(() => expect(field()).toHaveValue(""));
    expect(window.history.length).toBe(before);
  });

  it("shows what the address asks for", () => {
    renderPage(<SearchField />, { address: "q=%E5%8E%A6%E9%97%A8" });
    expect(field()).toHaveValue("厦门");
  });
});
