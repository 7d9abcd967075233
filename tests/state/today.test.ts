import { afterEach, describe, expect, it, vi } from "vitest";
import { today } from "#state/today.ts";

afterEach(() => vi.useRealTimers());

describe(today, () => {
  it("is the day of the reader's calendar, with two digits for month and day", () => {
    vi.useFakeTimers({ now: new Date(2026, 1, 4, 23, 59) });
    expect(today()).toBe("2026-02-04");
  });
});
