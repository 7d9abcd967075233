import { createHash } from "node:crypto";
import type { PublishedFile } from "./publishedFile.ts";

/** What the pages' style sheet is made of. */
export type StyleSources = {
  /** The dashboard's style sheet, from which the tokens are taken so that both look alike. */
  readonly dashboard: string;
  /** The dashboard's font faces. */
  readonly fonts: string;
  /** The pages' own rules. */
  readonly page: string;
  /** The built file of a font, beside the style sheet, by the name it has in its package. */
  readonly builtFont: (file: string) => string;
};

/** The one style sheet of the static pages, named after its content. */
export function pageStyles({ dashboard, fonts, page, builtFont }: StyleSources): PublishedFile {
  const faces = fonts.replaceAll(
    /url\("[^"]*\/([^"/]+)"\)/g,
    (_, file: string) => `url("${builtFont(file)}")`,
  );
  const content = [faces, tokensOf(dashboard), page].map(withoutComments).join("\n");
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: `assets/page-${hash}.css`, content };
}

/** The colours of the dashboard: the first rule on `:root`. */
function tokensOf(dashboard: string): string {
  const rule = /:root\s*\{[^}]*--paper:[^}]*\}/.exec(dashboard);
  if (!rule) throw new Error("The dashboard's style sheet has no tokens on :root.");
  return rule[0];
}

function withoutComments(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
}
