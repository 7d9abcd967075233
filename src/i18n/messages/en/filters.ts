export const filters = {
  "filters.title": "Filters",
} as const;
