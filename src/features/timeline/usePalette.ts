import { useSyncExternalStore } from "react";

/** Changes whenever the page takes other colours: by the system, by the reader's switch, or for print. */
export function usePalette(): string {
  return useSyncExternalStore(subscribe, currentPalette, () => "");
}

const QUERIES = ["(prefers-color-scheme: dark)", "print", "(forced-colors: active)"] as const;

function currentPalette(): string {
  const chosen = document.documentElement.dataset["colours"] ?? "";
  return [chosen, ...lists().map(({ matches }) => Number(matches))].join(" ");
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-colours"] });
  for (const list of lists()) list.addEventListener("change", listener);
  return () => {
    observer.disconnect();
    for (const list of lists()) list.removeEventListener("change", listener);
  };
}

let known: readonly MediaQueryList[] | null = null;

function lists(): readonly MediaQueryList[] {
  if (typeof window.matchMedia !== "function") return [];
  return (known ??= QUERIES.map((query) => window.matchMedia(query)));
}
