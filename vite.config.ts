import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPlugin } from "./tools/contentSecurityPlugin.ts";
import { prerenderPlugin } from "./tools/prerenderPlugin.ts";
import { recordPlugin } from "./tools/recordPlugin.ts";

const data = path.resolve(import.meta.dirname, "data");

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    recordPlugin(data),
    prerenderPlugin(data),
    contentSecurityPlugin(),
  ],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
