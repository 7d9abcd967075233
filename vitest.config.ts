import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { recordPlugin } from "./tools/recordPlugin.ts";

const plugins = () => [react(), recordPlugin(path.resolve(import.meta.dirname, "data"))];

export default defineConfig({
  test: {
    reporters: ["default", "./tools/countReporter.ts"],
    projects: [
      {
        plugins: plugins(),
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: plugins(),
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/setup.ts"],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/serveSite.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // After the others: pages that share the processor with them would be slow to answer.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
