import { describe, expect, it } from "vitest";
import { hostFiles } from "#tools/publication/hostFiles.ts";

/** The addresses that `_headers` has rules for. */
function addresses(base: string): readonly string[] {
  const headers = hostFiles("default-src 'none'", base).find(({ path }) => path === "_headers");
  return String(headers?.content).match(/^\/.*$/gm) ?? [];
}

describe("_headers", () => {
  it.each([
    ["/", ["/*", "/assets/*", "/data/*", "/cards/*", "/sw.js"]],
    ["/x/", ["/x/*", "/x/assets/*", "/x/data/*", "/x/cards/*", "/x/sw.js"]],
    // Where it is not known which folder that will be, the host's root is as good a guess as any.
    ["./", ["/*", "/assets/*", "/data/*", "/cards/*", "/sw.js"]],
  ])("speaks of a site built for %s as the host sees it", (base, expected) => {
    expect(addresses(base)).toEqual(expected);
  });
});
