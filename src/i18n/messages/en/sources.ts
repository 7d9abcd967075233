export const sources = {
  "sources.title": "Sources and method",
} as const;
