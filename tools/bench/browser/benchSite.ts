import { execFileSync } from "node:child_process";
import path from "node:path";
import { serveCompressed } from "#tools/lighthouse/serveCompressed.ts";
import type { DocumentOf } from "#tools/bench/generatedDocuments.ts";

const FOLDER = path.resolve(".cache/bench-site");

/** Builds the dashboard as it is published, without the static pages beside it, and says where it is. */
export function buildBenchSite(): string {
  const vite = path.resolve(import.meta.dirname, "../../../node_modules/vite/bin/vite.js");
  const args = ["build", "--mode", "dashboard", "--outDir", FOLDER, "--emptyOutDir"];
  execFileSync(process.execPath, [vite, ...args, "--logLevel", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  return FOLDER;
}

/** Does some work while a site is served, on a generated record where documents are given. */
export async function withSite<Result>(
  { folder, documentOf }: { readonly folder: string; readonly documentOf?: DocumentOf },
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const { server, url } = await serveCompressed(folder, documentOf);
  try {
    return await work(url);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
