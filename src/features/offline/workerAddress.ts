import { once } from "#model/once.ts";

const ADDRESS = `${import.meta.env.BASE_URL}sw.js`;

/**
 * Where the service worker lies, in a form that the page's policy takes for code: nothing but this address. The
 * policy's name is in the Content-Security-Policy (`tools/contentSecurityPlugin.ts`), which lets it be made once.
 */
export const workerAddress = once(
  () =>
    window.trustedTypes
      ?.createPolicy("service-worker", { createScriptURL: () => ADDRESS })
      .createScriptURL(ADDRESS) ?? ADDRESS,
);
