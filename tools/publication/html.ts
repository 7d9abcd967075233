/** Markup made by `html`: the only text that is written into a page without being escaped. */
export class Html {
  readonly source: string;

  /** For `html` and the few functions that write whole safe pieces; everything else uses the template. */
  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text and numbers are escaped, `null` and `false` leave nothing. */
export type HtmlPart = Html | string | number | null | false | readonly HtmlPart[];

/** Markup from a template; everything put into it is escaped unless it is markup itself. Attribute values must be quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const texts = withoutIndents(strings);
  let source = texts[0] ?? "";
  parts.forEach((part, i) => {
    source += sourceOf(part) + (texts[i + 1] ?? "");
  });
  return new Html(source);
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The indents of templates are for who reads the code; thousands of pages need not carry them. */
function withoutIndents(strings: TemplateStringsArray): readonly string[] {
  const done = known.get(strings);
  if (done) return done;
  const texts = strings.map((text) => text.replaceAll(/\s*\n\s*/g, "\n"));
  known.set(strings, texts);
  return texts;
}

/** A block of data for machines; `<` is written so that no text can end the element. */
export function jsonScript(data: object): Html {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
  return new Html(`<script type="application/ld+json">${json.replaceAll(">", "\\u003e")}</script>`);
}

/** Parts with a separator between them, leaving out those that are empty. */
export function joined(parts: readonly HtmlPart[], separator: string): Html {
  const sources = parts.map(sourceOf).filter((source) => source !== "");
  return new Html(sources.join(escape(separator)));
}

function sourceOf(part: HtmlPart): string {
  if (part === null || part === false) return "";
  if (part instanceof Html) return part.source;
  if (typeof part === "string") return escape(part);
  if (typeof part === "number") return String(part);
  return part.map(sourceOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const SPECIAL = /[&<>"']/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
