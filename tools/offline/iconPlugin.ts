import { readFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";

/** The icons that devices want as pixels, by name, all drawn from `public/icon.svg`. */
export const ICONS = {
  small: { file: "icon-192.png", size: 192, purpose: "any" },
  large: { file: "icon-512.png", size: 512, purpose: "any" },
  maskable: { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
} as const satisfies Readonly<Record<string, Icon>>;

type Icon = {
  readonly file: string;
  readonly size: number;
  /** A maskable icon fills its square, for devices that cut their own shape out of it. */
  readonly purpose: "any" | "maskable";
};

/** Draws the icons into the built site. */
export function iconPlugin(): Plugin {
  let drawing = "";
  return {
    name: "icons",
    apply: "build",
    configResolved({ publicDir }) {
      drawing = readFileSync(path.join(publicDir, "icon.svg"), "utf8");
    },
    generateBundle() {
      for (const icon of Object.values(ICONS))
        this.emitFile({ type: "asset", fileName: icon.file, source: iconPng(drawing, icon) });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "apple-touch-icon", href: ICONS.small.file }, injectTo: "head" },
    ],
  };
}

/** Draws an icon as PNG. */
export function iconPng(drawing: string, { size, purpose }: Icon): Uint8Array {
  const svg = purpose === "maskable" ? maskable(drawing) : drawing;
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

/** The drawing on paper to all four edges, small enough that no cut shape touches it. */
function maskable(drawing: string): string {
  const inner = drawing.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const paper = /fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1] ?? "white";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${paper}"/><g transform="translate(4.8 4.8) scale(.7)">${inner}</g></svg>`;
}
