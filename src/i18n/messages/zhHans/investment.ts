import type { Translation } from "../translation.ts";
import type { investment as source } from "../en/investment.ts";

export const investment: Translation<typeof source> = {
  "investment.title": "投资",
};
