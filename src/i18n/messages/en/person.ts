export const person = {
  "person.title": "Person",
} as const;
