import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** What the one file is made of. */
export type PortableParts = {
  /** The site's `index.html` as it stands in the repository. */
  readonly page: string;
  /** The script that runs before the first paint. */
  readonly boot: string;
  readonly icon: string;
  readonly script: string;
  readonly styles: string;
  /** The documents of the record by their name below its folder. */
  readonly documents: ReadonlyMap<string, string>;
};

/** The whole dashboard as one page that asks for nothing: everything in it, and a policy that lets nothing else in. */
export function portablePage(parts: PortableParts): string {
  const boot = inScript(parts.boot);
  const script = inScript(parts.script);
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString("base64")}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(boot)} ${hashOf(script)}`,
    `style-src ${hashOf(parts.styles)}`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const replacements: readonly (readonly [string, string])[] = [
    ["<head>", `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    ['<script src="/boot.js"></script>', `<script>${boot}</script>`],
    ['href="/icon.svg"', `href="${icon}"`],
    ["</head>", `<style>${parts.styles}</style>\n</head>`],
    [
      '<script type="module" src="/src/main.tsx"></script>',
      `${blocks(parts.documents)}\n<script type="module">${script}</script>`,
    ],
  ];
  return replacements.reduce((page, [from, to]) => {
    if (!page.includes(from)) throw new Error(`index.html has no ${from}`);
    return page.replace(from, () => to);
  }, parts.page);
}

/** Code as it may stand inside an element: nothing in it ends the element or opens a comment. */
function inScript(code: string): string {
  return code
    .replaceAll("\r\n", "\n")
    .replaceAll("</script", "<\\/script")
    .replaceAll("<!--", "\\x3C!--");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Each document packed in a block of its own; those of a folder together, since they are alike and pack well: best
 * with the editions of a forum side by side, whose names differ in the date alone.
 */
function blocks(documents: ReadonlyMap<string, string>): string {
  const folders = new Map<string, Record<string, string>>();
  const packed: string[] = [];
  for (const [name, text] of [...documents].sort(byUndatedName)) {
    const [folder] = /^.*\//.exec(name) ?? [];
    if (folder === undefined) packed.push(block(name, text));
    else folders.set(folder, { ...folders.get(folder), [name]: text });
  }
  for (const [folder, texts] of folders) packed.push(block(folder, JSON.stringify(texts)));
  return packed.join("\n");
}

function byUndatedName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const undated = (name: string) => name.replace(/\d{4}[\d-]*-/, "");
  return undated(a) < undated(b) ? -1 : 1;
}

function block(id: string, text: string): string {
  const packed = gzipSync(text, { level: 9 }).toString("base64");
  return `<script type="text/plain" id="${id}">${packed}</script>`;
}
