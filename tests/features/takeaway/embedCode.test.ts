import { describe, expect, it } from "vitest";
import { embedCode } from "#features/takeaway/embedCode.ts";

describe("embedCode", () => {
  const code = embedCode({
    region: "timeline",
    address: "https://example.org/?province=hunan&embed=timeline",
    title: 'Timeline: "Forums" <1994>',
  });

  it("is a frame of the address with a name", () => {
    expect(code).toMatch(/^<iframe .*><\/iframe>$/);
    expect(code).toContain('src="https://example.org/?province=hunan&amp;embed=timeline"');
    expect(code).toContain('title="Timeline: &quot;Forums&quot; &lt;1994&gt;"');
  });

  it("gives each region the height it needs", () => {
    const small = embedCode({ region: "at-a-glance", address: "/", title: "" });
    expect(small).toContain('height="240"');
    expect(code).toContain('height="820"');
  });
});
