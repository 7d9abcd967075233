import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What a budget measures, what was found, and what is allowed. */
export type BudgetLine = {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
  /** The files that were added up. */
  readonly files: readonly SizedFile[];
};

export type SizedFile = { readonly file: string; readonly bytes: number };

/** The largest sizes allowed, in bytes after gzip at its best. */
const BUDGETS = { script: 130_000, index: 60_000 } as const;

/** Measures a built site: the script needed before the timeline is usable, and the index of the record. */
export function budgetLines(site: string): readonly BudgetLine[] {
  const scripts = scriptsOfEntry(site);
  const index = findFiles(site, /\/index\.json$/);
  if (index.length !== 1)
    throw new Error(`one index.json expected in ${site}, found ${index.length}`);
  return [
    budgetLine("script before the timeline is usable", BUDGETS.script, sizedFiles(site, scripts)),
    budgetLine("index of the record", BUDGETS.index, sizedFiles(site, index)),
  ];
}

function budgetLine(what: string, limit: number, files: readonly SizedFile[]): BudgetLine {
  return { what, limit, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The scripts of the page and everything they import statically, which the browser waits for; below the base. */
export function scriptsOfEntry(site: string, base = "/"): readonly string[] {
  const html = readFileSync(path.join(site, "index.html"), "utf8");
  const entries = [...html.matchAll(/\s(?:src|href|data-app)="([^"]+\.js)"/g)];
  const found = new Set<string>();
  const waiting = entries.flatMap(([, src]) => (src === undefined ? [] : [belowBase(src, base)]));
  if (waiting.length === 0) throw new Error(`${site}/index.html names no script`);
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = path.posix.dirname(file);
    for (const name of staticImports(readFileSync(path.join(site, file), "utf8")))
      waiting.push(path.posix.join(folder, name));
  }
  return [...found];
}

function belowBase(src: string, base: string): string {
  return src.startsWith(base) ? src.slice(base.length) : src.replace(/^\.\//, "");
}

/** `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`, but not `import("./x.js")`. */
function staticImports(code: string): readonly string[] {
  const pattern =
    /(?:^|[;}\s])(?:import|export)\b(?:[\w\s{},*$]*\bfrom)?\s*["'](\.[^"']+\.js)["']/g;
  return [...code.matchAll(pattern)].flatMap(([, file]) => (file === undefined ? [] : [file]));
}

function sizedFiles(site: string, files: readonly string[]): readonly SizedFile[] {
  return files.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length,
  }));
}

function findFiles(site: string, pattern: RegExp): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    pattern.test(file),
  );
}
