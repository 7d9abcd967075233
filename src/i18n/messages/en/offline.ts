/** Reading without network, and what becomes of a page that is older than its site. */
export const offline = {
  "offline.updated": "The site has been updated since you opened it.",
  "offline.reload": "Reload",
  "offline.later": "Later",
  "offline.failure.offline": "there is no connection, and this has not been opened before",
  "offline.failure.gone":
    "the site has been updated since you opened it. Reload the page to read on",
} as const;
