import type { Messages } from "#i18n/translate.ts";
import { zhHans } from "./zhHans.ts";

export const zhHant: Messages = zhHans;
