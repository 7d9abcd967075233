import type { Plugin } from "vite";
import { decodeIndex } from "#model/decodeIndex.ts";
import { encodeIndex } from "#model/encodeIndex.ts";
import { prerender } from "#prerender";
import { readRecord } from "./readRecord.ts";

const EMPTY_ROOT = '<div id="root"></div>';

/** Writes the front page into the built `index.html`, so that it can be read before, and without, JavaScript. */
export function prerenderPlugin(folder: string): Plugin {
  return {
    name: "prerender",
    apply: "build",
    transformIndexHtml(html) {
      if (!html.includes(EMPTY_ROOT)) this.error(`index.html has no ${EMPTY_ROOT}`);
      // The front page does not name the version, which is known only once the record is compiled.
      const index = decodeIndex(encodeIndex(readRecord(folder), { date: "", hash: "" }));
      return html.replace(EMPTY_ROOT, () => `<div id="root">${prerender(index)}</div>`);
    },
  };
}
