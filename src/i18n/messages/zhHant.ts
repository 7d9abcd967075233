import type { Messages } from "../translate.ts";
import { zhHans } from "./zhHans.ts";

export const zhHant: Messages = zhHans;
