import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { ColourSwitch } from "./ColourSwitch.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

type MastheadProps = {
  /** First and last year of the record; `null` until it has been loaded. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** The search field, where there is room for it. */
  readonly search: ReactNode;
};

export function Masthead({ years, search }: MastheadProps) {
  const { t } = useI18n();
  return (
    <header className="border-b-2 border-ink">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-2 px-4 pt-5 pb-4 sm:px-8">
        <h1 className="text-2xl leading-tight sm:text-3xl">{t("site.title")}</h1>
        <p className="order-last w-full text-sm text-muted lg:order-none lg:w-auto lg:flex-1">
          {years && t("site.tagline", { from: String(years.from), to: String(years.to) })}
        </p>
        <div className="ml-auto flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <div className="hidden w-64 lg:block">{search}</div>
          <LanguageSwitch />
          <ColourSwitch />
        </div>
      </div>
    </header>
  );
}
