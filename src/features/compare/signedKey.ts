import type { KeyEntry } from "#charts/ChartKey.tsx";
import type { I18n } from "#i18n/useI18n.tsx";
import type { ComparedRow } from "./compareRows.ts";

/** What the pieces of the bars of amounts stand for, as far as any column has them. */
export function signedKey({ t }: I18n, rows: readonly ComparedRow[]) {
  const isThere = (part: "taiwan" | "allInvestors" | "unspecified") =>
    rows.some(({ signed }) => signed !== null && signed[part] > 0);
  const entries = [
    {
      id: "taiwan",
      fill: { colour: "amount", texture: "solid" },
      label: t("investors.taiwan"),
      isShown: isThere("taiwan"),
    },
    {
      id: "all",
      fill: { colour: "amount", texture: "light" },
      label: t("investors.all"),
      isShown: isThere("allInvestors"),
    },
    {
      id: "unspecified",
      fill: { colour: "amount", texture: "hatched" },
      label: t("investors.unspecified"),
      isShown: isThere("unspecified"),
    },
  ] as const satisfies readonly (KeyEntry & { readonly isShown: boolean })[];
  return entries.filter(({ isShown }) => isShown);
}
