import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { builtRecord } from "#tools/builtRecord.ts";
import { builtIndex, builtVersion } from "./builtBundle.ts";
import { frontPageHead } from "./frontPageHead.ts";
import type { PublicationOptions } from "./publicationPlugin.ts";
import { parseSiteUrl } from "./site.ts";

/**
 * Completes the head of the built front page: what browsers fetch and when and, where `publication` is given, what the page tells machines of itself and of the data.
 */
export function frontPagePlugin(publication: PublicationOptions | null): Plugin {
  let base = "/";
  return {
    name: "front-page",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const tags = fontPreloads(bundle, base);
        const page = afterFirstPaint(html, base + builtIndex(bundle).fileName);
        if (publication === null) return { html: page, tags };
        return { html: page.replace("</head>", () => `${head(publication, bundle)}</head>`), tags };
      },
    },
  };

  function head({ folder, siteUrl, hasCards }: PublicationOptions, bundle: Rolldown.OutputBundle) {
    const site = { url: parseSiteUrl(siteUrl), version: builtVersion(bundle) };
    return frontPageHead({ record: builtRecord(folder).record, site, base, hasCards }).source;
  }
}

/** Leaves it to `boot.js` when the dashboard and the index of the record are fetched. */
function afterFirstPaint(html: string, record: string): string {
  const scripts = /\s*<script type="module"[^>]*\bsrc="([^"]*)"[^>]*><\/script>/g;
  const app = [...html.matchAll(scripts)].at(-1)?.[1];
  const boot = /<script src="([^"]*boot\.js)"/;
  if (app === undefined || !boot.test(html)) throw new Error("index.html has no script to put off");
  return html
    .replaceAll(scripts, "")
    .replace(boot, (tag) => `${tag} data-app="${app}" data-record="${record}"`);
}

/** What the front page is set in comes beside it; without `crossorigin` it would be fetched twice. */
function fontPreloads(bundle: Rolldown.OutputBundle, base: string): HtmlTagDescriptor[] {
  const fonts = Object.keys(bundle).filter((name) => name.endsWith(".woff2"));
  return fonts.map((name) => ({
    tag: "link",
    attrs: {
      rel: "preload",
      href: base + name,
      as: "font",
      type: "font/woff2",
      crossorigin: true,
    },
    injectTo: "head",
  }));
}
