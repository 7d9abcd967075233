/** What a key asks of the plot. */
export type PlotCommand =
  | { readonly kind: "walk"; readonly to: Walk }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "fit" }
  | { readonly kind: "open" }
  | { readonly kind: "dismiss" };

export type Walk = "previous" | "next" | "first" | "last" | "above" | "below";

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const KEY_ZOOM = 1.5;

const COMMANDS: Readonly<Record<string, PlotCommand>> = {
  ArrowLeft: { kind: "walk", to: "previous" },
  ArrowRight: { kind: "walk", to: "next" },
  ArrowUp: { kind: "walk", to: "above" },
  ArrowDown: { kind: "walk", to: "below" },
  Home: { kind: "walk", to: "first" },
  End: { kind: "walk", to: "last" },
  Enter: { kind: "open" },
  " ": { kind: "open" },
  Escape: { kind: "dismiss" },
  "+": { kind: "zoom", factor: KEY_ZOOM },
  "=": { kind: "zoom", factor: KEY_ZOOM },
  "-": { kind: "zoom", factor: 1 / KEY_ZOOM },
  _: { kind: "zoom", factor: 1 / KEY_ZOOM },
  "0": { kind: "fit" },
};

/** The command of a key; with Ctrl, ⌘ or Alt it is the browser's. */
export function plotCommand({ key, ctrlKey, metaKey, altKey }: Key): PlotCommand | null {
  if (ctrlKey || metaKey || altKey || !Object.hasOwn(COMMANDS, key)) return null;
  return COMMANDS[key] ?? null;
}
