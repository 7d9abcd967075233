import path from "node:path";
import type { LogLevel, Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { en } from "#i18n/messages/en.ts";
import { iconPlugin, ICONS } from "./iconPlugin.ts";
import { workerOptions } from "./workerOptions.ts";

/** The paper of `public/icon.svg` and of the page in light colours. */
const PAPER = "#fbfaf6";

/**
 * Makes the built site readable offline and installable: a service worker and a web app manifest. The page registers
 * the worker itself (`src/features/offline/`), once it has nothing better to do.
 */
export function offlinePlugin(): Plugin[] {
  let siteFolder = "";
  let logLevel: LogLevel | undefined;
  const whereTo: Plugin = {
    name: "offline-folder",
    configResolved(config) {
      siteFolder = path.resolve(config.root, config.build.outDir);
      ({ logLevel } = config);
    },
  };
  const worker = VitePWA({
    injectRegister: false,
    registerType: "prompt",
    includeManifestIcons: false,
    manifest: {
      name: en["site.title"],
      short_name: en["site.title"],
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: PAPER,
      theme_color: PAPER,
      icons: Object.values(ICONS).map(({ file, size, purpose }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose,
      })),
    },
    strategies: "injectManifest",
    srcDir: "src/features/offline/worker",
    filename: "sw.ts",
    injectManifest: workerOptions(() => siteFolder),
    // The worker has a build of its own, which says no more than that of the page.
    integration: {
      configureCustomSWViteBuild: (build) => void Object.assign(build, { logLevel }),
    },
  });
  return [whereTo, iconPlugin(), ...worker];
}
