import { describe, expect, it } from "vitest";
import { frontPageHead } from "#tools/publication/frontPageHead.ts";
import { readRecord } from "#tools/readRecord.ts";

const record = readRecord("data");
const version = { date: "2026-02-04", hash: "0123456789ab" };

describe("the head of the front page", () => {
  it("names its address and the picture in full where the site's address is known", () => {
    const site = { url: "https://example.org/forums/", version };
    const { source } = frontPageHead({ record, site, base: "/forums/", hasCards: true });
    expect(source).toContain('<link rel="canonical" href="https://example.org/forums/" />');
    expect(source).toContain('property="og:url" content="https://example.org/forums/"');
    expect(source).toContain('content="https://example.org/forums/cards/site.png"');
    expect(source).toContain('href="/forums/feed.xml"');
    expect(source).toContain('"@type":"Dataset"');
  });

  it("makes up no address, and no picture that is not drawn", () => {
    const site = { url: null, version };
    const { source } = frontPageHead({ record, site, base: "/", hasCards: false });
    expect(source).not.toContain("canonical");
    expect(source).not.toContain("og:url");
    expect(source).not.toContain("og:image");
    expect(source).toContain('content="Who met, where, and what was signed, 1994–2026.');
  });
});
