import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { readRecord } from "#tools/readRecord.ts";
import { builtIndex, builtVersion } from "./builtBundle.ts";
import { frontPageHead } from "./frontPageHead.ts";
import type { PublicationOptions } from "./publicationPlugin.ts";
import { parseSiteUrl } from "./site.ts";

/**
 * Completes the head of the built front page: what browsers should fetch beside the script and, where `publication`
 * is given, what the page tells machines of itself and of the data.
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
        const tags = preloads(bundle, base);
        if (publication === null) return { html, tags };
        return { html: html.replace("</head>", () => `${head(publication, bundle)}</head>`), tags };
      },
    },
  };

  function head({ folder, siteUrl, hasCards }: PublicationOptions, bundle: Rolldown.OutputBundle) {
    const site = { url: parseSiteUrl(siteUrl), version: builtVersion(bundle) };
    return frontPageHead({ record: readRecord(folder), site, base, hasCards }).source;
  }
}

/** The index and the fonts are needed as soon as the script is: they come beside it. */
function preloads(bundle: Rolldown.OutputBundle, base: string): HtmlTagDescriptor[] {
  const fonts = Object.keys(bundle).filter((name) => name.endsWith(".woff2"));
  return [
    preload(base + builtIndex(bundle).fileName, { as: "fetch", type: "application/json" }),
    ...fonts.map((name) => preload(base + name, { as: "font", type: "font/woff2" })),
  ];
}

function preload(href: string, attrs: Record<string, string>): HtmlTagDescriptor {
  // Both are fetched without credentials of other sites: without `crossorigin` they would be fetched twice.
  return {
    tag: "link",
    attrs: { rel: "preload", href, ...attrs, crossorigin: true },
    injectTo: "head",
  };
}
