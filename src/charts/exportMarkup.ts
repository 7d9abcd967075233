import type { ColourReader } from "./exportColours.ts";
import type { Markup } from "./exportLayout.ts";

/** What the page adds and a drawing by itself has no use for. */
const OF_THE_PAGE = /^(?:class|style|tabindex|role|cursor|pointer-events|aria-.+|data-.+)$/;

/** A drawing of the page as markup that looks the same without the page: its computed colours and sizes are written in. */
export function exportMarkup(drawing: SVGSVGElement, read: ColourReader): Markup {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a copy of a drawing is a drawing");
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, at) => {
    const original = originals[at];
    if (original) settle(element, getComputedStyle(original), read);
  });
  for (const unseen of copy.querySelectorAll("[fill='none']:not([stroke]):not(g):not(svg)"))
    unseen.remove();
  const { width, height } = drawing.getBoundingClientRect();
  // A label at the edge may reach over it, as on the page.
  copy.setAttribute("overflow", "visible");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return { markup: new XMLSerializer().serializeToString(copy), widthPx: width, heightPx: height };
}

function settle(element: Element, computed: CSSStyleDeclaration, read: ColourReader): void {
  for (const name of element.getAttributeNames())
    if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
  paint(element, "fill", computed, read);
  paint(element, "stroke", computed, read);
  if (element.tagName === "text") element.setAttribute("font-size", computed.fontSize);
}

function paint(
  element: Element,
  property: "fill" | "stroke",
  computed: CSSStyleDeclaration,
  read: ColourReader,
): void {
  const colour = computed.getPropertyValue(property);
  // A pattern is named by its id, which the copy keeps.
  if (colour.startsWith("url(")) return;
  if (colour === "none" || colour === "") {
    if (property === "fill") element.setAttribute("fill", "none");
    else element.removeAttribute("stroke");
    return;
  }
  const { hex, opacity } = read(colour);
  if (opacity === 0) {
    element.setAttribute(property, "none");
    return;
  }
  element.setAttribute(property, hex);
  if (opacity < 1) {
    const own = Number(computed.getPropertyValue(`${property}-opacity`) || 1);
    element.setAttribute(`${property}-opacity`, String(own * opacity));
  }
}
