import type { Plugin } from "vite";

/** The one Trusted Types policy of the page, made in `src/features/offline/workerAddress.ts`. */
const WORKER_POLICY = "service-worker";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Text becomes code nowhere but at the one address that the offline feature vouches for.
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
].join("; ");

/** Puts the Content-Security-Policy into the built page; in development the server needs inline styles. */
export function contentSecurityPlugin(): Plugin {
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
