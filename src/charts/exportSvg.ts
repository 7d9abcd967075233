/** Attributes of an element; those without a value are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | null>>;

/** An element of a drawing as text, with what is in it, which is markup already. */
export function svgElement(name: string, attributes: SvgAttributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeMarkup(numberOrText(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Words of a drawing. */
export function svgText(words: string, attributes: SvgAttributes): string {
  return svgElement("text", attributes, escapeMarkup(words));
}

/** Hundredths of a pixel are as fine as any screen or printer. */
function numberOrText(value: string | number | null): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : (value ?? "");
}

/** Text that stands in markup as itself; characters XML has no place for are left out. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
