declare module "subset-font" {
  type SubsetOptions = {
    readonly targetFormat: "truetype" | "woff2";
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    readonly keepFeatures?: readonly string[];
  };

  /** Cuts a font down to the characters of a text, to some of its weights and to some of its features (by default all). */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
