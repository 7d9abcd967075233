import { useSyncExternalStore } from "react";

export const COLOURS = ["system", "light", "dark"] as const;
export type Colours = (typeof COLOURS)[number];

const KEY = "colours";
const listeners = new Set<() => void>();
let unsaved: Colours | null = null;

/**
 * Light, dark or as the system, and how to change it. The one setting that is the reader's and not the view's:
 * it is kept in this browser, not in the address, so that a shared link does not repaint somebody else's page.
 */
export function useColours(): readonly [Colours, (colours: Colours) => void] {
  const colours = useSyncExternalStore(subscribe, readColours, () => "system" as const);
  return [colours, saveColours];
}

/** Applies the saved setting to the page; called once before the first paint. */
export function applyColours(): void {
  const colours = readColours();
  if (colours === "system") delete document.documentElement.dataset["colours"];
  else document.documentElement.dataset["colours"] = colours;
}

function saveColours(colours: Colours): void {
  unsaved = colours;
  try {
    window.localStorage.setItem(KEY, colours);
  } catch {
    // Storage is full or blocked: the choice holds for this visit.
  }
  applyColours();
  for (const listener of listeners) listener();
}

function readColours(): Colours {
  const saved = unsaved ?? readStorage();
  return COLOURS.find((colours) => colours === saved) ?? "system";
}

function readStorage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
