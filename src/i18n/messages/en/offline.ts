/** Reading without network, and what becomes of a page that is older than its site. */
export const offline = {
  "offline.updated": "The site has been updated since you opened it.",
  "offline.later": "Later",
  "offline.notKept":
    "This browser could not keep the site for reading offline: its storage may be full or blocked. Everything works with a connection.",
  "offline.notArrived":
    "The site could not be kept for reading offline: not all of it arrived. This is tried again at your next visit. Everything works with a connection.",
  "offline.full":
    "This browser has no room left for reading offline. What you have read so far stays; what you open from now on needs a connection.",
} as const;
