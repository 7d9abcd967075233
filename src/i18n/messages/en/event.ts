export const event = {
  "event.title": "Event",
} as const;
