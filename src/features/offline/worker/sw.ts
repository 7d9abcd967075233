import { clientsClaim } from "workbox-core/clientsClaim.js";
import { registerQuotaErrorCallback } from "workbox-core/registerQuotaErrorCallback.js";
import { addPlugins } from "workbox-precaching/addPlugins.js";
import { cleanupOutdatedCaches } from "workbox-precaching/cleanupOutdatedCaches.js";
import { precacheAndRoute } from "workbox-precaching/precacheAndRoute.js";
import { registerRoute } from "workbox-routing/registerRoute.js";
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import { atMost } from "./atMost.ts";
import { keepWhole } from "./keepWhole.ts";
import { MESSAGES, messageType } from "./messages.ts";
import { tellIfNoRoom, tellNoRoom } from "./room.ts";
import { wholeDocuments } from "./wholeDocuments.ts";
import type { WorkerScope } from "./workerScope.ts";

// The service worker. Kept from the first visit: the dashboard and the documents of the whole record. Kept once read:
// the documents of events and the static pages. Everything it lacks comes from the network as if it were not there,
// and a new worker waits until the reader asks for it.

declare const self: WorkerScope;

const files = self.KEPT_FILES;

clientsClaim();
cleanupOutdatedCaches();
addPlugins([keepWhole(files)]);
// Every address of the dashboard is its one page.
precacheAndRoute([...files], { ignoreURLParametersMatching: [/./] });

registerRoute(
  /\/assets\/record-[0-9a-f]+\/.+\.json$/,
  new CacheFirst({
    cacheName: "record",
    plugins: [wholeDocuments, atMost(2000)],
  }),
);
registerRoute(
  /\/assets\/page-[0-9a-f]+\.css$/,
  new CacheFirst({
    cacheName: "page-styles",
    plugins: [atMost(4)],
  }),
);
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
  new NetworkFirst({ cacheName: "pages", plugins: [atMost(300)] }),
);

// Where the storage is full, what is kept stays, and the reader is told of what cannot be.
registerQuotaErrorCallback(tellNoRoom);

self.addEventListener("message", (event) => {
  const type = messageType(event.data);
  if (type === MESSAGES.takeOver) event.waitUntil(self.skipWaiting());
  if (type === MESSAGES.isThereRoom) event.waitUntil(tellIfNoRoom());
});
