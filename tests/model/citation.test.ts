import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, formatCitation } from "#model/citation.ts";

const citation: Citation = {
  key: "forum-2022-11-03-hunan",
  title: "Cross-Strait Forum & Fair, 100%",
  collection: "Cross-Strait Forums",
  note: "3 November 2022, Changsha. Version 0123456789ab.",
  sentence: "“Cross-Strait Forum & Fair, 100%”, 3 November 2022.",
  version: { date: "2026-02-04", hash: "0123456789ab" },
  address: "https://example.org/events/2022-11-03-hunan/?lang=zh-Hans&q=%E6%B9%96",
  accessed: "2026-11-25",
  language: "en",
};

describe(formatCitation, () => {
  it("gives the sentence as text", () => {
    expect(formatCitation({ citation, format: "text" })).toBe(citation.sentence);
  });

  it("gives a BibTeX entry whose words TeX prints as they are", () => {
    expect(formatCitation({ citation, format: "bibtex" })).toBe(
      [
        "@misc{forum-2022-11-03-hunan,",
        "  title = {{Cross-Strait Forum \\& Fair, 100\\%}},",
        "  author = {{Cross-Strait Forums}},",
        "  year = {2026},",
        "  note = {3 November 2022, Changsha. Version 0123456789ab.},",
        "  url = {https://example.org/events/2022-11-03-hunan/?lang=zh-Hans&q=%E6%B9%96},",
        "  urldate = {2026-11-25},",
        "  language = {english},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("gives a RIS record from TY to ER with the line ends the format asks for", () => {
    expect(formatCitation({ citation, format: "ris" }).split("\r\n")).toEqual([
      "TY  - ELEC",
      "TI  - Cross-Strait Forum & Fair, 100%",
      "AU  - Cross-Strait Forums",
      "T2  - Cross-Strait Forums",
      "PY  - 2026",
      "DA  - 2026/02/04/",
      "ET  - 0123456789ab",
      "N1  - 3 November 2022, Changsha. Version 0123456789ab.",
      "UR  - https://example.org/events/2022-11-03-hunan/?lang=zh-Hans&q=%E6%B9%96",
      "Y2  - 2026/11/25/",
      "LA  - en",
      "ER  - ",
      "",
    ]);
  });

  it("leaves out the address of a page that is not on the web", () => {
    const offline = { ...citation, address: null };
    expect(formatCitation({ citation: offline, format: "bibtex" })).not.toContain("url =");
    expect(formatCitation({ citation: offline, format: "ris" })).not.toContain("UR  -");
  });

  it("keeps every brace of BibTeX in its pair and every field of RIS on its line, whatever a title holds", () => {
    const words = fc.string({
      unit: fc.constantFrom("a", "{", "}", "\\", "%", "\n", "论", "&", "~"),
    });
    fc.assert(
      fc.property(words, (title) => {
        const hostile = { ...citation, title, address: `https://example.org/?q=${title}` };
        const entry = formatCitation({ citation: hostile, format: "bibtex" });
        expect(depthAtEnd(entry)).toBe(0);
        const lines = formatCitation({ citation: hostile, format: "ris" }).split("\r\n");
        expect(lines).toHaveLength(13);
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n]*$/);
      }),
    );
  });
});

/** How many braces are still open; NaN where one closed that was not. */
function depthAtEnd(entry: string): number {
  let depth = 0;
  for (const sign of entry) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth < 0) return Number.NaN;
  }
  return depth;
}
