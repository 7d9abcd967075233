/** Reading without network, and what becomes of a page that is older than its site. */
export const offline = {
  "offline.updated": "The site has been updated since you opened it.",
  "offline.later": "Later",
} as const;
