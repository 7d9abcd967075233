import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { preview } from "vite";
import { inject } from "vitest";

/** A site of a test's own, which can be replaced by a newer one while it is open. */
export type DeployedSite = {
  readonly url: string;
  /** Puts a site in its place of which nothing is called as before. */
  readonly replace: () => void;
  /** Where the file lies whose path matches. */
  readonly fileOf: (pattern: RegExp) => string;
  readonly close: () => Promise<void>;
};

/** Serves a copy of the built site. */
export async function deployedSite(): Promise<DeployedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "forum-deploy-"));
  const site = path.join(folder, "site");
  cpSync(inject("siteFolder"), site, { recursive: true });
  const server = await preview({
    configFile: false,
    base: "/forums/",
    build: { outDir: site },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "warn",
  });
  return {
    url: String(server.resolvedUrls?.local[0]),
    replace: () => renameAll(site),
    fileOf: (pattern) => path.join(site, String(filesIn(site).find((file) => pattern.test(file)))),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Gives everything in `assets/` another hash, as a deploy does in which all of it has changed. */
function renameAll(site: string): void {
  const assets = path.join(site, "assets");
  const hashes = readdirSync(assets).flatMap((name) => HASH.exec(name)?.[0] ?? []);
  const renamed = (text: string) =>
    hashes.reduce((result, hash) => result.replaceAll(hash, otherHash(hash)), text);
  for (const file of filesIn(site))
    if (/\.(?:html|js|css)$/.test(file)) {
      const text = readFileSync(path.join(site, file), "utf8");
      writeFileSync(path.join(site, file), renamed(text));
    }
  for (const name of readdirSync(assets))
    renameSync(path.join(assets, name), path.join(assets, renamed(name)));
}

function filesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" });
}

/** The hash of a file before its ending, or of the record's folder at the end. */
const HASH = /-[\w-]{8}(?=\.\w+$)|-[0-9a-f]{12}$/;

function otherHash(hash: string): string {
  return `-${hash.slice(1).split("").toReversed().join("")}`;
}
