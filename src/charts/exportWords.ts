/** What a drawing taken out of the page says of itself, and the words of the menu that hands it out. */
export type ExportWords = {
  readonly language: string;
  readonly menu: {
    readonly open: string;
    readonly openOf: (title: string) => string;
    readonly csv: string;
    readonly svg: string;
    readonly png: string;
    readonly failed: string;
  };
  /** What narrows the numbers. */
  readonly filters: string;
  /** Where they are from, a line each. */
  readonly source: readonly string[];
  /** Without its ending. */
  readonly fileName: (title: string) => string;
};
