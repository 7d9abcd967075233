import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import { builtRecord } from "#tools/builtRecord.ts";
import { builtVersion } from "./builtBundle.ts";
import { pageStyles } from "./pageStyles.ts";
import { publish } from "./publication.ts";
import type { PublishedFile } from "./publishedFile.ts";
import { renderCards } from "./renderCards.ts";
import { parseSiteUrl } from "./site.ts";

export type PublicationOptions = {
  /** The folder of the record. */
  readonly folder: string;
  /** Where drawn cards are kept from one build to the next. */
  readonly cache: string;
  /** The address the site will be served at, if it is known: the environment's `SITE_URL`. */
  readonly siteUrl: string | undefined;
  /** Whether pictures for shared links are drawn: they take longer than everything else. */
  readonly hasCards: boolean;
};

/**
 * Writes what is published beside the dashboard: a page per event, person and series, the data package, feed,
 * sitemap, social cards and files for hosts. It has no part in development.
 */
export function publicationPlugin(options: PublicationOptions): Plugin {
  let base = "/";
  let root = "";
  return {
    name: "publication",
    apply: "build",
    configResolved(config) {
      base = config.base;
      root = config.root;
    },
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      const { record, complete } = builtRecord(options.folder);
      const styles = builtStyles(root, bundle);
      const { files, cards } = publish({
        record,
        complete,
        site: { url: parseSiteUrl(options.siteUrl), version: builtVersion(bundle) },
        base,
        stylesheet: styles.path,
        dashboardPolicy: builtPolicy(bundle),
      });
      const drawn = options.hasCards ? renderCards(cards, options.cache) : [];
      writeFiles(dir, [styles, ...files, ...schemaFiles(options.folder)]);
      writeFiles(dir, await drawn);
    },
  };
}

function writeFiles(folder: string, files: readonly PublishedFile[]): void {
  const made = new Set<string>();
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
}

/** The schemas that describe the complete records, as they lie beside the record. */
function schemaFiles(folder: string): readonly PublishedFile[] {
  return readdirSync(path.join(folder, "schema")).map((name) => ({
    path: `data/schema/${name}`,
    content: readFileSync(path.join(folder, "schema", name), "utf8"),
  }));
}

function builtStyles(root: string, bundle: Rolldown.OutputBundle): PublishedFile {
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  return pageStyles({
    dashboard: read("src/ui/styles.css"),
    fonts: read("src/ui/fonts.css"),
    page: readFileSync(path.join(import.meta.dirname, "page.css"), "utf8"),
    builtFont: (file) => builtFont(file, bundle),
  });
}

function builtFont(file: string, bundle: Rolldown.OutputBundle): string {
  const { name: stem, ext } = path.parse(file);
  const built = Object.keys(bundle)
    .map((name) => path.basename(name))
    .find((name) => name.startsWith(`${stem}-`) && name.endsWith(ext));
  if (built === undefined) throw new Error(`The build has no font made of ${file}.`);
  return built;
}

/** The policy in the built page, so that the header hosts send says the same. */
function builtPolicy(bundle: Rolldown.OutputBundle): string {
  const page = bundle["index.html"];
  const markup = page?.type === "asset" ? String(page.source) : "";
  const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(markup);
  if (!meta?.[1]) throw new Error("The built index.html has no Content-Security-Policy.");
  return meta[1].replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
