import { useSyncExternalStore } from "react";

/** Is the page being printed, or shown as it would be? Then everything is there, not only what is near the screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrintingNow, () => false);
}

/** Has printing been asked for, or become likely? Once it has, what is loaded late is loaded. */
export function usePrintPrepared(): boolean {
  return useSyncExternalStore(subscribe, isPreparedNow, () => false);
}

/** Says that the reader may be about to print, so that what is loaded late is there in time. */
export function preparePrint(): void {
  change({ isPrepared: true });
}

type State = { readonly isPrinting: boolean; readonly isPrepared: boolean };

let state: State = { isPrinting: false, isPrepared: false };
const listeners = new Set<() => void>();

function change(patch: Partial<State>): void {
  state = { ...state, ...patch };
  for (const listener of listeners) listener();
}

function isPrintingNow(): boolean {
  return state.isPrinting;
}

function isPreparedNow(): boolean {
  return state.isPrepared;
}

function onBeforePrint(): void {
  change({ isPrinting: true, isPrepared: true });
}

function onAfterPrint(): void {
  change({ isPrinting: false });
}

/** Browsers tell of printing by events; a preview of the print style only by the medium. */
function onMedium({ matches }: { readonly matches: boolean }): void {
  if (matches) onBeforePrint();
  else onAfterPrint();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("beforeprint", onBeforePrint);
    window.addEventListener("afterprint", onAfterPrint);
    medium()?.addEventListener("change", onMedium);
    // Whoever comes late to a page that is being printed has missed the event.
    if (medium()?.matches) state = { isPrinting: true, isPrepared: true };
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("beforeprint", onBeforePrint);
    window.removeEventListener("afterprint", onAfterPrint);
    medium()?.removeEventListener("change", onMedium);
  };
}

let list: MediaQueryList | null = null;

/** One and the same list, or a listener could not be taken off again. */
function medium(): MediaQueryList | null {
  if (typeof window.matchMedia === "function") list ??= window.matchMedia("print");
  return list;
}
