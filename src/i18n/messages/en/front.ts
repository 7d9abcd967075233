/** What the front page says in the place of the dashboard where that cannot be had. */
export const front = {
  "front.failed":
    "The dashboard could not be loaded. This is the whole record, without filters. Reload the page once there is a connection. Its address keeps what you have chosen.",
} as const;
