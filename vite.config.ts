import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPlugin } from "./tools/contentSecurityPlugin.ts";
import { offlinePlugin } from "./tools/offline/offlinePlugin.ts";
import { prerenderPlugin } from "./tools/prerenderPlugin.ts";
import { frontPagePlugin } from "./tools/publication/frontPagePlugin.ts";
import { publicationPlugin } from "./tools/publication/publicationPlugin.ts";
import { recordPlugin } from "./tools/recordPlugin.ts";

const data = path.resolve(import.meta.dirname, "data");

/** `vite build` makes everything; `--mode pages` draws no cards, `--mode dashboard` makes the dashboard alone. */
export default defineConfig(({ mode }) => {
  const publication = {
    folder: data,
    cache: path.resolve(import.meta.dirname, ".cache/cards"),
    siteUrl: process.env["SITE_URL"],
    hasCards: mode !== "pages",
  };
  const isPublished = mode !== "dashboard";
  return {
    plugins: [
      react(),
      tailwindcss(),
      recordPlugin(data),
      prerenderPlugin(data),
      frontPagePlugin(isPublished ? publication : null),
      contentSecurityPlugin(),
      offlinePlugin(),
      ...(isPublished ? [publicationPlugin(publication)] : []),
    ],
    build: {
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // What the first screen needs in one file: in thirty it is 5 kB more and as many requests.
        output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
      },
    },
  };
});
