import { copyResponse } from "workbox-core/copyResponse.js";
import { isWhole } from "./isWhole.ts";
import { tellNoRoom } from "./room.ts";
import type { KeptFile } from "./workerScope.ts";

type Kept = {
  readonly cacheName: string;
  /** Under which it is kept: the address of the file, and its revision where its name has no hash. */
  readonly request: Request;
  readonly cachedResponse?: Response | undefined;
  readonly event: { readonly type: string };
};

/**
 * Sees to it that the files kept from the first visit are whole: the page is blank where its first script is not, and
 * nothing in the page itself could mend that.
 */
export function keepWhole(files: readonly KeptFile[]) {
  return {
    /** What is kept, if it is whole; else what the host has, which takes its place. */
    async cachedResponseWillBeUsed({ cacheName, request, cachedResponse: kept, event }: Kept) {
      const address = addressOf(request);
      const file = files.find(({ url }) => address.endsWith(`/${url}`));
      if (file === undefined) return kept ?? null;
      if (kept !== undefined && (await isWhole(file, kept, files))) return kept;
      // While the worker is installed, what is missing is fetched and kept anyway.
      if (event.type === "install") return null;
      const sent = await fetchAnew(address);
      // Half a page, or half of its styles, is better than none.
      if (sent === null) return (await hasContent(kept)) ? (kept ?? null) : null;
      if (await isWhole(file, sent, files)) await keep(cacheName, request, sent.clone());
      return sent;
    },
  };
}

function addressOf({ url }: Request): string {
  const address = new URL(url);
  address.search = "";
  return address.href;
}

/** Past the browser's own cache, where the same damage may lie; `null` where not all of it could be had. */
async function fetchAnew(address: string): Promise<Response | null> {
  try {
    const response = await fetch(address, { cache: "reload", credentials: "same-origin" });
    await response.clone().arrayBuffer();
    // A page that has been redirected may not answer for another address.
    return response.redirected ? await copyResponse(response) : response;
  } catch {
    return null;
  }
}

async function hasContent(response: Response | undefined): Promise<boolean> {
  return response !== undefined && (await response.clone().arrayBuffer()).byteLength > 0;
}

async function keep(cacheName: string, request: Request, response: Response): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(request, response);
  } catch {
    await tellNoRoom();
  }
}
