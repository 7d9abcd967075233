import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useMessages } from "#i18n/useMessages.ts";
import type { Language } from "#model/vocabulary.ts";

describe("useMessages", () => {
  it("has English at once", () => {
    const { result } = renderHook(() => useMessages("en"));
    expect(result.current?.messages["filters.title"]).toBe("Filters");
  });

  it("has nothing until the words of another language have come", async () => {
    const { result } = renderHook(() => useMessages("zh-Hans"));
    expect(result.current).toBeNull();
    await waitFor(() => expect(result.current?.language).toBe("zh-Hans"));
    expect(result.current?.messages["filters.title"]).toBe("筛选");
  });

  it("keeps the words before while others are on their way", async () => {
    const seen: (Language | undefined)[] = [];
    const { rerender } = renderHook(
      ({ language }: { language: Language }) => seen.push(useMessages(language)?.language),
      { initialProps: { language: "en" } },
    );
    rerender({ language: "zh-Hans" });
    await waitFor(() => expect(seen.at(-1)).toBe("zh-Hans"));
    rerender({ language: "en" });
    expect([...new Set(seen)]).toEqual(["en", "zh-Hans"]);
    expect(seen.at(-1)).toBe("en");
  });

  it("follows the last of several quick changes", async () => {
    const { result, rerender } = renderHook(
      ({ language }: { language: Language }) => useMessages(language),
      { initialProps: { language: "en" } },
    );
    rerender({ language: "zh-Hans" });
    rerender({ language: "zh-Hant" });
    await waitFor(() => expect(result.current?.language).toBe("zh-Hant"));
  });
});
