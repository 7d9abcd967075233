export const glance = {
  "glance.title": "At a glance",
} as const;
