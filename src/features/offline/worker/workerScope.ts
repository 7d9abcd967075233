/** What is used of the scope of a service worker, which the types of the page do not know. */
export type WorkerScope = {
  /** The files to keep from the first visit; the build puts them here. */
  readonly KEPT_FILES: readonly KeptFile[];
  readonly clients: {
    readonly matchAll: (of: { readonly includeUncontrolled: boolean }) => Promise<readonly Page[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: "message",
    listener: (event: {
      readonly data: unknown;
      readonly waitUntil: (work: Promise<unknown>) => void;
    }) => void,
  ) => void;
};

/** A file that is kept from the first visit. */
export type KeptFile = {
  /** Below the folder of the site. */
  readonly url: string;
  /** Null where the name carries a hash. */
  readonly revision: string | null;
  /** The hash of its content, where every host sends it as it was built. */
  readonly integrity?: string;
};

type Page = { readonly postMessage: (message: unknown) => void };
