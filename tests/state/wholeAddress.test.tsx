import { describe, expect, it } from "vitest";
import { isOnSite, wholeAddress } from "#state/wholeAddress.ts";

describe(wholeAddress, () => {
  it("completes an address with the site the page is on", () => {
    const { origin } = window.location;
    expect(wholeAddress("/?event=x")).toBe(`${origin}/?event=x`);
    expect(wholeAddress("/events/x/")).toBe(`${origin}/events/x/`);
  });
});

describe(isOnSite, () => {
  it("holds for a page that was served", () => {
    expect(isOnSite()).toBe(true);
  });
});
