export const speakers = {
  "speakers.title": "Speakers",
} as const;
