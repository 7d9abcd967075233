/** Reading without network, and what becomes of a page that is older than its site. */
export const offline = {
  "offline.updated": "The site has been updated since you opened it.",
  "offline.later": "Later",
  "offline.notKept":
    "This browser could not keep the site for reading offline: its storage may be full or blocked. Everything works with a connection.",
} as const;
