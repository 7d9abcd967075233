import type { Fill } from "./fill.ts";

export type ScatterMark = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly fill: Fill;
  readonly shape: "circle" | "diamond";
  /** Written beside the mark, where there is room. */
  readonly label: string | null;
};
