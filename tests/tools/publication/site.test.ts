import { describe, expect, it } from "vitest";
import { parseSiteUrl } from "#tools/publication/site.ts";

describe("parseSiteUrl", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["https://example.org", "https://example.org/"],
    [" https://example.org/forums ", "https://example.org/forums/"],
    ["https://example.org/forums/?x=1#y", "https://example.org/forums/"],
  ])("reads %o as %o", (text, url) => {
    expect(parseSiteUrl(text)).toBe(url);
  });

  it.each(["example.org", "ftp://example.org/", "javascript:alert(1)"])(
    "refuses %s and says what it expects",
    (text) => {
      expect(() => parseSiteUrl(text)).toThrow(/SITE_URL is .*expected an address/);
    },
  );
});
