declare module "subset-font" {
  type SubsetOptions = {
    readonly targetFormat: "truetype" | "woff2";
    readonly variationAxes?: Readonly<Record<string, number>>;
  };

  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
