import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser } from "#tools/findBrowser.ts";

declare module "vitest" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** Where the built site is served. */
    readonly site: string;
    /** The folder it was built into. */
    readonly siteFolder: string;
    /** Where the one browser of this run listens. */
    readonly browser: string;
  }
}

/** Below a folder: what works there works at the root of a host too. */
const BASE = "/forums/";

/** Builds the site once, serves it as `npm start` does, and starts one browser for all tests of this run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const launch = await findBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), "forum-site-"));
  await buildSite(folder);
  const server = await preview({
    base: BASE,
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "warn",
  });
  const browser = await chromium.launchServer({ ...launch, args: [...launch.args] });
  project.provide("site", String(server.resolvedUrls?.local[0]));
  project.provide("siteFolder", folder);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** In a process of its own: tests set another NODE_ENV, which would give the development build of React. */
async function buildSite(folder: string): Promise<void> {
  const vite = path.resolve(import.meta.dirname, "../../node_modules/vite/bin/vite.js");
  // The dashboard alone: the pages and cards beside it have tests of their own, and take a while to make.
  const what = ["--mode", "dashboard", "--base", BASE];
  const args = [vite, "build", ...what, "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"];
  const build = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production" },
  });
  await once(build, "close");
  if (build.exitCode !== 0) throw new Error("the site could not be built");
}
