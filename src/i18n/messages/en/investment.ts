export const investment = {
  "investment.title": "Investment",
} as const;
