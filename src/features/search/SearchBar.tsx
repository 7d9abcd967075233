import { useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { importCode } from "#queries/importCode.ts";
import { searchQuery } from "#queries/recordQueries.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

const QuickOpen = lazy(async () => ({
  default: (await importCode(() => import("./QuickOpen.tsx"))).QuickOpen,
}));

type SearchBarProps = {
  readonly index: EventIndex;
  /** The field that filters the page, where there is room for it. */
  readonly children: ReactNode;
};

/** The search in the head of the page: the field, and the button and keys that find anything. */
export function SearchBar({ index, children }: SearchBarProps) {
  const [isOpen, setIsOpen] = useState(false);
  const client = useQueryClient();
  useOpenKeys(setIsOpen);
  return (
    <div
      className="flex items-stretch gap-1.5"
      // Who comes to a search is about to use it.
      onFocus={() => void client.query(searchQuery()).catch(untilAsked)}
    >
      <div className="hidden w-60 lg:block">{children}</div>
      <OpenButton onOpen={() => setIsOpen(true)} />
      {isOpen && (
        <ErrorBoundary fallback={(error, retry) => <Unavailable error={error} onRetry={retry} />}>
          <Suspense fallback={null}>
            <QuickOpen index={index} onClose={() => setIsOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function OpenButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useI18n();
  const isMac = useSyncExternalStore(subscribeToNothing, isOnMac, () => false);
  return (
    <button
      type="button"
      aria-keyshortcuts={isMac ? "Meta+K" : "Control+K"}
      aria-haspopup="dialog"
      title={t("search.open")}
      onClick={onOpen}
      className="flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-sm border border-rule px-2 text-xs text-muted hover:border-control"
    >
      <Lens />
      <span className="sr-only">{t("search.open")}</span>
      <kbd className="hidden font-sans whitespace-nowrap lg:inline">
        {t(isMac ? "search.keys.mac" : "search.keys")}
      </kbd>
    </button>
  );
}

type UnavailableProps = { readonly error: Error; readonly onRetry: () => void };

function Unavailable({ error, onRetry }: UnavailableProps) {
  const { t } = useI18n();
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 text-sm">
      <p>{t("search.error", { reason: failureWords(t, error) })}</p>
      <Button onClick={() => retryOrReload(error, onRetry)}>
        {failureHelp(t, error).retryLabel}
      </Button>
    </div>
  );
}

function Lens() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current">
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </svg>
  );
}

function useOpenKeys(setIsOpen: (isOpen: true) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || (event.key !== "k" && event.key !== "K")) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [setIsOpen]);
}

/** That it could not be had is said where it is needed, which tries again. */
function untilAsked(): void {}

function isOnMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
