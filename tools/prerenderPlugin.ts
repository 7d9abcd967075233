import type { Plugin } from "vite";
import { decodeIndex } from "#model/decodeIndex.ts";
import { prerender } from "#prerender";
import { builtRecord } from "./builtRecord.ts";

const EMPTY_ROOT = '<div id="root"></div>';

/** Writes the front page into the built `index.html`, so that it can be read before, and without, JavaScript. */
export function prerenderPlugin(folder: string): Plugin {
  return {
    name: "prerender",
    apply: "build",
    transformIndexHtml(html) {
      if (!html.includes(EMPTY_ROOT)) this.error(`index.html has no ${EMPTY_ROOT}`);
      const index = decodeIndex(builtRecord(folder).compiled.index);
      return html.replace(EMPTY_ROOT, () => `<div id="root">${prerender(index)}</div>`);
    },
  };
}
