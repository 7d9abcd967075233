import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";

type MastheadProps = {
  /** First and last year of the record; `null` until it has been loaded. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Search, language, colours: what works only once the page runs. */
  readonly children?: ReactNode;
};

export function Masthead({ years, children }: MastheadProps) {
  const { t } = useI18n();
  return (
    <header className="border-b-2 border-ink">
      <div className="mx-auto flex min-h-20 max-w-page flex-wrap items-center gap-x-5 gap-y-2 px-4 py-4 sm:px-8 print:px-0">
        <h1 className="text-2xl leading-tight sm:text-3xl">{t("site.title")}</h1>
        <p className="order-last min-h-5 w-full text-sm text-muted xl:order-none xl:w-auto xl:flex-1">
          {years && t("site.tagline", { from: String(years.from), to: String(years.to) })}
        </p>
        <div className="ml-auto flex min-h-8 flex-wrap items-center justify-end gap-x-4 gap-y-2 print:hidden">
          {children}
        </div>
      </div>
    </header>
  );
}
