import { describe, expect, it } from "vitest";
import { svgElement, svgText } from "#charts/exportSvg.ts";

describe("svgElement", () => {
  it("writes attributes, leaving out those without a value", () => {
    expect(svgElement("circle", { r: 3, fill: "none", stroke: null })).toBe(
      '<circle r="3" fill="none"/>',
    );
  });

  it("writes hundredths of a pixel at most", () => {
    expect(svgElement("rect", { x: 1 / 3 })).toBe('<rect x="0.33"/>');
  });

  it("holds markup", () => {
    expect(svgElement("g", {}, "<path/>")).toBe("<g><path/></g>");
  });
});

describe("svgText", () => {
  it("writes words as themselves, whatever is in them", () => {
    expect(svgText('R&D <"x">\u0000', { x: 0 })).toBe(
      '<text x="0">R&amp;D &lt;&quot;x&quot;&gt;</text>',
    );
  });
});
